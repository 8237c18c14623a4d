/** How did a whole alcaldía move, month by month? */
import type { IndicatorId } from '$old/lib/contract/indicators/catalogue';
import { counted, type CountedRows } from './counted';
import { literal } from './literal';
import { date, defineQuery, integer } from './query';

export interface MonthSeriesAsked {
  readonly alcaldia: string;
  readonly indicador: IndicatorId;
  readonly unit: CountedRows;
}

/** Nothing of a whole alcaldía is suppressed. Months are of the fact. */
export function monthSeries({ alcaldia, indicador, unit }: MonthSeriesAsked) {
  return defineQuery(
    ['observaciones'],
    { periodo: date, n: integer },
    `
      SELECT periodo, n
      FROM observaciones
      WHERE ${counted(unit, indicador)}
        AND nivel = 'alcaldia'
        AND clave = ${literal(alcaldia)}
        AND periodo_tipo = 'mes'
      ORDER BY periodo`,
  );
}
