/** How many cases, month by month, in an alcaldía? */
import type { IndicatorId } from '$lib/indicators/catalogue';
import { counted } from './counted';
import { dateLiteral, literal } from './literal';
import { date, defineQuery, integer, text, type RowOf } from './query';

export interface MonthlyCountsAsked {
  readonly alcaldia: string;
  readonly indicadores: readonly IndicatorId[];
  /** First day of the first month and of the last one, both counted. */
  readonly desde: string;
  readonly hasta: string;
}

export function monthlyCounts({ alcaldia, indicadores, desde, hasta }: MonthlyCountsAsked) {
  return defineQuery(
    ['observaciones'],
    { indicador: text, periodo: date, n: integer },
    `
      SELECT indicador, periodo, n
      FROM observaciones
      WHERE ${counted(indicadores)}
        AND nivel = 'alcaldia' AND clave = ${literal(alcaldia)}
        AND periodo_tipo = 'mes'
        AND periodo BETWEEN ${dateLiteral(desde)} AND ${dateLiteral(hasta)}
      ORDER BY indicador, periodo`,
  );
}

export type MonthlyCount = RowOf<ReturnType<typeof monthlyCounts>>;
