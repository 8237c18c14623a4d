/** How many cases in each calendar year of an alcaldía? The last ones may be incomplete. */
import type { IndicatorId } from '$lib/indicators/catalogue';
import { counted } from './counted';
import { literal } from './literal';
import { date, defineQuery, integer, text, type RowOf } from './query';

export interface YearCountsAsked {
  readonly alcaldia: string;
  readonly indicadores: readonly IndicatorId[];
}

export function yearCounts({ alcaldia, indicadores }: YearCountsAsked) {
  return defineQuery(
    ['observaciones'],
    { indicador: text, periodo: date, n: integer },
    `
      SELECT indicador, periodo, n
      FROM observaciones
      WHERE ${counted(indicadores)}
        AND nivel = 'alcaldia' AND clave = ${literal(alcaldia)}
        AND periodo_tipo = 'anio'
      ORDER BY indicador, periodo`,
  );
}

export type YearCount = RowOf<ReturnType<typeof yearCounts>>;
