/** How many cases of one indicator were counted in each year, in every alcaldía or in every colonia of one? */
import { literal } from '$lib/queries/literal';
import { date, defineQuery, integer, nullable, text } from '$lib/queries/query';

export interface PlaceYearsAsked {
  readonly indicador: string;
  readonly fuente: string;
  /** Key of the alcaldía whose colonias are asked for; null for the alcaldías themselves. */
  readonly alcaldia: string | null;
}

/** `n` is empty where it is protected. */
export function placeYears({ indicador, fuente, alcaldia }: PlaceYearsAsked) {
  return defineQuery(
    alcaldia === null ? ['observaciones', 'alcaldias'] : ['observaciones', 'colonias'],
    { nombre: text, periodo: date, n: nullable(integer) },
    `
      SELECT nombre, periodo, n
      FROM observaciones
      JOIN ${alcaldia === null ? 'alcaldias' : 'colonias'} AS lugar ON lugar.clave = observaciones.clave
      WHERE indicador = ${literal(indicador)}
        AND fuente = ${literal(fuente)} AND sexo = 'total' AND edad = 'total'
        AND nivel = ${alcaldia === null ? `'alcaldia'` : `'colonia' AND alcaldia = ${literal(alcaldia)}`}
        AND periodo_tipo = 'anio'
      ORDER BY nombre, periodo`,
  );
}
