/** How did an alcaldía move, and one of its colonias beside it, by quarter or by year? */
import type { IndicatorId } from '$lib/indicators/catalogue';
import { counted } from './counted';
import { literal } from './literal';
import { date, defineQuery, integer, nullable, text, type RowOf } from './query';

export interface PlaceSeriesAsked {
  readonly alcaldia: string;
  readonly indicador: IndicatorId;
  /** Key of the colonia to set beside the alcaldía. */
  readonly colonia?: string;
}

/** A colonia has rows only for the periods that its indicator is published by; `n` is empty where suppressed. */
function placeSeries(
  periodoTipo: 'trimestre' | 'anio',
  { alcaldia, indicador, colonia }: PlaceSeriesAsked,
) {
  const places = [`(nivel = 'alcaldia' AND clave = ${literal(alcaldia)})`];
  if (colonia !== undefined) places.push(`(nivel = 'colonia' AND clave = ${literal(colonia)})`);
  return defineQuery(
    ['observaciones'],
    { nivel: text, clave: text, periodo: date, n: nullable(integer), supresion: text },
    `
      SELECT nivel, clave, periodo, n, supresion
      FROM observaciones
      WHERE ${counted(indicador)}
        AND periodo_tipo = ${literal(periodoTipo)}
        AND (${places.join(' OR ')})
      ORDER BY nivel, clave, periodo`,
  );
}

export const quarterSeries = (asked: PlaceSeriesAsked) => placeSeries('trimestre', asked);

export const yearSeries = (asked: PlaceSeriesAsked) => placeSeries('anio', asked);

export type PlacePeriod = RowOf<ReturnType<typeof quarterSeries>>;
