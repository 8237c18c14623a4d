import { sheets } from './sheets';

/** Of each colonia its name, what it is also called, and its counts of the last complete year. */
export async function load() {
  const { colonias, span } = await sheets();
  return {
    year: span[1],
    colonias: colonias.map(({ slug, nombre, barrios, families }) => ({
      ...{ slug, nombre, barrios },
      counts: families.map(({ years }) => years.find(({ year }) => year === span[1])?.n ?? 0),
    })),
  };
}
