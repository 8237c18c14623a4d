/** How many cases in one window of months, and in another before it? */
import type { IndicatorId } from '$old/lib/contract/indicators/catalogue';
import { counted, type CountedRows } from '$old/lib/queries/counted';
import { dateLiteral, literal } from '$old/lib/queries/literal';
import { defineQuery, integer, text } from '$old/lib/queries/query';
import { monthsIn, type WindowPair } from '$old/lib/period/months';
import type { MonthWindow } from '$old/lib/stats/completeness';

export interface WindowCountsAsked extends WindowPair {
  readonly alcaldia: string;
  /** Of that alcaldía, or of all the others of the city together. */
  readonly where?: 'alcaldia' | 'resto';
  readonly indicadores: readonly IndicatorId[];
  readonly unit: CountedRows;
}

/** An indicator that lacks a month of either window, in any alcaldía asked for, has no row. */
export function windowCounts({
  alcaldia,
  where = 'alcaldia',
  indicadores,
  before,
  after,
  unit,
}: WindowCountsAsked) {
  const months = monthsIn(before) + monthsIn(after);
  const within = ({ first, last }: MonthWindow) =>
    `periodo BETWEEN ${dateLiteral(first)} AND ${dateLiteral(last)}`;
  return defineQuery(
    ['observaciones'],
    { indicador: text, anteriores: integer, recientes: integer },
    `
      SELECT
        indicador,
        CAST(sum(CASE WHEN ${within(before)} THEN n ELSE 0 END) AS INTEGER) AS anteriores,
        CAST(sum(CASE WHEN ${within(after)} THEN n ELSE 0 END) AS INTEGER) AS recientes
      FROM observaciones
      WHERE ${counted(unit, indicadores)}
        AND nivel = 'alcaldia' AND clave ${where === 'alcaldia' ? '=' : '<>'} ${literal(alcaldia)}
        AND periodo_tipo = 'mes'
        AND (${within(before)} OR ${within(after)})
      GROUP BY indicador
      HAVING count(n) = ${where === 'alcaldia' ? months : `${months} * count(DISTINCT clave)`}
      ORDER BY indicador`,
  );
}
