/** How many cases of some indicators in a whole alcaldía, in all its complete months? */
import type { IndicatorId } from '$old/lib/contract/indicators/catalogue';
import { counted, type CountedRows } from './counted';
import { dateLiteral, literal } from './literal';
import { defineQuery, integer, text } from './query';

export interface IndicatorCasesAsked {
  readonly alcaldia: string;
  readonly indicadores: readonly IndicatorId[];
  readonly unit: CountedRows;
  /** First day of the last month counted. */
  readonly hasta: string;
}

/** Nothing of a whole alcaldía is suppressed. */
export function indicatorCases({ alcaldia, indicadores, unit, hasta }: IndicatorCasesAsked) {
  return defineQuery(
    ['observaciones'],
    { indicador: text, n: integer },
    `
      SELECT indicador, CAST(sum(n) AS INTEGER) AS n
      FROM observaciones
      WHERE ${counted(unit, indicadores)}
        AND nivel = 'alcaldia'
        AND clave = ${literal(alcaldia)}
        AND periodo_tipo = 'mes'
        AND periodo <= ${dateLiteral(hasta)}
      GROUP BY indicador
      ORDER BY indicador`,
  );
}
