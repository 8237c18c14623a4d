import type { ColoniaCount } from '$lib/answers/coloniaCounts';
import { key } from '../../coloniaKey';

/** A colonia with so many cases and women; of 1 to 4 cases where they are not told. */
export function colonia(
  nombre: string,
  n: number | null,
  mujeres: number | null,
  supresion = n === null ? 'primaria' : 'ninguna',
): ColoniaCount {
  const clave = key(`09015-${nombre.toLowerCase().replaceAll(' ', '-')}`);
  return { clave, nombre, n, supresion, mujeres };
}
