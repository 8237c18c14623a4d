/** How many cases in the twelve months up to one, and in the twelve before? */
import type { IndicatorId } from '$lib/indicators/catalogue';
import { counted } from './counted';
import { dateLiteral, firstOfMonth, literal } from './literal';
import { defineQuery, integer, text, type RowOf } from './query';

export interface WindowCountsAsked {
  readonly alcaldia: string;
  readonly indicadores: readonly IndicatorId[];
  /** First day of the last month counted: the last complete one of the source. */
  readonly ultimoMes: string;
}

/** An indicator without its 24 months has no row: two windows of unlike length are not compared. */
export function windowCounts({ alcaldia, indicadores, ultimoMes }: WindowCountsAsked) {
  const recent = dateLiteral(firstOfMonth(ultimoMes, -11));
  return defineQuery(
    ['observaciones'],
    { indicador: text, recientes: integer, anteriores: integer },
    `
      SELECT
        indicador,
        CAST(sum(CASE WHEN periodo >= ${recent} THEN n ELSE 0 END) AS INTEGER) AS recientes,
        CAST(sum(CASE WHEN periodo < ${recent} THEN n ELSE 0 END) AS INTEGER) AS anteriores
      FROM observaciones
      WHERE ${counted(indicadores)}
        AND nivel = 'alcaldia' AND clave = ${literal(alcaldia)}
        AND periodo_tipo = 'mes'
        AND periodo BETWEEN ${dateLiteral(firstOfMonth(ultimoMes, -23))} AND ${dateLiteral(firstOfMonth(ultimoMes, 0))}
      GROUP BY indicador
      HAVING count(n) = 24
      ORDER BY indicador`,
  );
}

export type WindowCount = RowOf<ReturnType<typeof windowCounts>>;
