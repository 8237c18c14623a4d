import type { ColoniaCount } from '$lib/answers/coloniaCounts';

/** A colonia with so many cases and women. */
export function colonia(nombre: string, n: number | null, mujeres: number | null): ColoniaCount {
  const slug = nombre.toLowerCase().replaceAll(' ', '-');
  return { clave: `09015-${slug}`, slug, nombre, n, mujeres };
}
