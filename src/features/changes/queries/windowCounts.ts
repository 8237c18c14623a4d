/** How many cases in one window of months, and in another before it? */
import type { IndicatorId } from '$lib/contract/indicators/catalogue';
import { counted, type CountedRows } from '$lib/queries/counted';
import { dateLiteral, literal, monthsBetween } from '$lib/queries/literal';
import { defineQuery, integer, text } from '$lib/queries/query';

/** First and last month, both counted, as their first day. */
export interface Months {
  readonly first: string;
  readonly last: string;
}

export interface WindowCountsAsked {
  readonly alcaldia: string;
  readonly indicadores: readonly IndicatorId[];
  readonly before: Months;
  readonly after: Months;
  readonly measure: CountedRows;
}

/** An indicator that lacks a month of either window has no row. */
export function windowCounts({ alcaldia, indicadores, before, after, measure }: WindowCountsAsked) {
  const within = ({ first, last }: Months) =>
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
      WHERE ${counted(measure, indicadores)}
        AND nivel = 'alcaldia' AND clave = ${literal(alcaldia)}
        AND periodo_tipo = 'mes'
        AND (${within(before)} OR ${within(after)})
      GROUP BY indicador
      HAVING count(n) = ${monthsBetween(before.first, before.last) + monthsBetween(after.first, after.last)}
      ORDER BY indicador`,
  );
}
