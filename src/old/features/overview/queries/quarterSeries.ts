/** How did a colonia move, quarter by quarter? */
import type { IndicatorId } from '$old/lib/contract/indicators/catalogue';
import { counted, type CountedRows } from '$old/lib/queries/counted';
import { literal } from '$old/lib/queries/literal';
import { date, defineQuery, integer, nullable, text, type RowOf } from '$old/lib/queries/query';

export interface QuarterSeriesAsked {
  /** Key of the colonia. */
  readonly colonia: string;
  readonly indicador: IndicatorId;
  readonly unit: CountedRows;
}

/** No rows where the indicator is not published by quarter; `n` is empty where suppressed. */
export function quarterSeries({ colonia, indicador, unit }: QuarterSeriesAsked) {
  return defineQuery(
    ['observaciones'],
    { periodo: date, n: nullable(integer), supresion: text },
    `
      SELECT periodo, n, supresion
      FROM observaciones
      WHERE ${counted(unit, indicador)}
        AND nivel = 'colonia'
        AND clave = ${literal(colonia)}
        AND periodo_tipo = 'trimestre'
      ORDER BY periodo`,
  );
}

export type QuarterRow = RowOf<ReturnType<typeof quarterSeries>>;
