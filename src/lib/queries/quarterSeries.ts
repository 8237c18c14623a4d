/** How did an alcaldía move, and one of its colonias beside it, quarter by quarter? */
import type { IndicatorId } from '$lib/indicators/catalogue';
import { counted, type CountedRows } from './counted';
import { literal } from './literal';
import { date, defineQuery, integer, nullable, text, type RowOf } from './query';

export interface QuarterSeriesAsked {
  readonly alcaldia: string;
  readonly indicador: IndicatorId;
  readonly measure: CountedRows;
  /** Key of the colonia to set beside the alcaldía. */
  readonly colonia?: string;
}

/** A colonia has rows only where its indicator is published by quarter; `n` is empty where suppressed. */
export function quarterSeries({ alcaldia, indicador, measure, colonia }: QuarterSeriesAsked) {
  const places = [`(nivel = 'alcaldia' AND clave = ${literal(alcaldia)})`];
  if (colonia !== undefined) places.push(`(nivel = 'colonia' AND clave = ${literal(colonia)})`);
  return defineQuery(
    ['observaciones'],
    { nivel: text, clave: text, periodo: date, n: nullable(integer), supresion: text },
    `
      SELECT nivel, clave, periodo, n, supresion
      FROM observaciones
      WHERE ${counted(measure, indicador)}
        AND periodo_tipo = 'trimestre'
        AND (${places.join(' OR ')})
      ORDER BY nivel, clave, periodo`,
  );
}

export type PlaceQuarter = RowOf<ReturnType<typeof quarterSeries>>;
