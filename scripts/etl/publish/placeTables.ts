/** The tables `alcaldias` and `colonias`: who lives there, who is there by day, and where a name stands on the map. */
import { group } from 'd3-array';
import { literal, type Database } from '../database';
import { factsOf } from '../place/geography';
import type { Colonia, Places } from '../place/places';
import type { Area } from '../place/polygons';

/** @param areas of the colonias that are counted */
export async function addPlaces(
  db: Database,
  places: Places,
  areas: readonly Area[],
): Promise<void> {
  for (const { clave, nombre, poblacion, mujeres } of places.alcaldias) {
    await db.run(
      `INSERT INTO main.alcaldias VALUES (${literal(clave)}, ${literal(nombre)}, ${poblacion}, ${mujeres})`,
    );
  }
  const byKey = new Map(places.colonias.map((colonia) => [colonia.clave, colonia]));
  const others = group(places.aliases, ({ clave }) => clave);
  for (const { clave, area, lon, lat } of areas.map(factsOf)) {
    const colonia = byKey.get(clave);
    if (colonia === undefined) continue;
    const named = (others.get(clave) ?? []).map(({ variante }) => variante).join('; ');
    const values = [
      ...[clave, colonia.slug, colonia.nombre, named, colonia.alcaldia].map(literal),
      ...[colonia.poblacion, colonia.mujeres, presentOf(colonia, places)].map((n) => n ?? 'NULL'),
      ...[area, lon, lat],
      literal(colonia.nota),
    ];
    await db.run(`INSERT INTO main.colonias VALUES (${values.join(', ')})`);
  }
}

/** Who lives there and who comes in; null where either is not known. */
function presentOf({ clave, poblacion }: Colonia, { entering }: Places): number | null {
  const added = entering.get(clave);
  return poblacion === null || added === undefined ? null : poblacion + added;
}
