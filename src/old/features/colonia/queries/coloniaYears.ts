/** How many cases or victims in one colonia, year by year, for several indicators? */
import type { IndicatorId } from '$old/lib/contract/indicators/catalogue';
import { counted, type CountedRows } from '$old/lib/queries/counted';
import { dateLiteral, literal } from '$old/lib/queries/literal';
import { date, defineQuery, integer, nullable, text } from '$old/lib/queries/query';

export interface ColoniaYearsAsked {
  /** Key of the colonia. */
  readonly colonia: string;
  readonly indicadores: readonly IndicatorId[];
  /** First day of the first year and of the last one, both counted. */
  readonly desde: string;
  readonly hasta: string;
  readonly unit: CountedRows;
}

/** `n` is empty where suppressed; an indicator not published by year has no rows. */
export function coloniaYears({ colonia, indicadores, desde, hasta, unit }: ColoniaYearsAsked) {
  return defineQuery(
    ['observaciones'],
    { indicador: text, periodo: date, n: nullable(integer) },
    `
      SELECT indicador, periodo, n
      FROM observaciones
      WHERE ${counted(unit, indicadores)}
        AND nivel = 'colonia' AND clave = ${literal(colonia)}
        AND periodo_tipo = 'anio'
        AND periodo BETWEEN ${dateLiteral(desde)} AND ${dateLiteral(hasta)}
      ORDER BY indicador, periodo`,
  );
}
