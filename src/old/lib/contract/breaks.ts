/**
 * Dates at which a series stops being one: what was counted changed, or something was done to everybody's life.
 * Each is a fact; its source is in `words/es/breaks` and docs/decisions/meses-irregulares.md.
 */
import type { MonthWindow } from '$old/lib/stats/completeness';
import type { IndicatorId } from './indicators/catalogue';

type ReclassificationId = 'reclasificacion_2018' | 'tentativa_2021' | 'registro_nacional_2026';
export type InterventionId = 'confinamiento_2020';
export type BreakId = ReclassificationId | InterventionId;

interface OfSeries {
  /** Identifier of the one source that it breaks; null where it breaks all. */
  readonly source: string | null;
  /** Indicators that it breaks; null where it breaks all. */
  readonly indicators: readonly IndicatorId[] | null;
}

/** From its first month on something else is counted. */
interface Reclassification extends OfSeries {
  readonly id: ReclassificationId;
  readonly kind: 'reclasificacion';
  /** First month of the new count, `YYYY-MM-01`. */
  readonly start: string;
}

/** Months that were unlike all others: they tell nothing of how months vary, nor of a level. */
export interface Intervention extends OfSeries {
  readonly id: InterventionId;
  readonly kind: 'intervencion';
  readonly months: MonthWindow;
}

export type SeriesBreak = Reclassification | Intervention;

export const BREAKS: readonly SeriesBreak[] = [
  {
    id: 'reclasificacion_2018',
    kind: 'reclasificacion',
    source: 'fgj_carpetas',
    indicators: null,
    start: '2019-01-01',
  },
  {
    id: 'confinamiento_2020',
    kind: 'intervencion',
    source: null,
    indicators: null,
    months: { first: '2020-04-01', last: '2020-07-01' },
  },
  {
    id: 'tentativa_2021',
    kind: 'reclasificacion',
    source: null,
    indicators: ['tentativa_feminicidio', 'violencia_feminicida'],
    start: '2021-01-01',
  },
  {
    id: 'registro_nacional_2026',
    kind: 'reclasificacion',
    source: 'sesnsp_idm',
    indicators: null,
    start: '2026-01-01',
  },
];

/** What is counted of what. */
export interface SeriesOf {
  /** Identifier of the source. */
  readonly source: string;
  readonly indicator: IndicatorId;
}

/** Those of one series, in the order of the catalogue. */
export function breaksOf({ source, indicator }: SeriesOf): readonly SeriesBreak[] {
  return BREAKS.filter(
    (each) =>
      (each.source === null || each.source === source) &&
      (each.indicators === null || each.indicators.includes(indicator)),
  );
}

/** First month of what is counted as it was at the end, `YYYY-MM-01`; null where it was always counted so. */
export function countedSince(breaks: readonly SeriesBreak[], last: string): string | null {
  const starts = breaks.flatMap((each) =>
    each.kind === 'reclasificacion' && each.start <= last ? [each.start] : [],
  );
  return starts.sort().at(-1) ?? null;
}

/**
 * What makes a comparison of windows no comparison: a reclassification after the first month of the first and
 * not after the last of the last, or a month of an intervention in one of them.
 * @param windows in order of time
 * @returns null where nothing does
 */
export function crossedBreak(
  breaks: readonly SeriesBreak[],
  windows: readonly MonthWindow[],
): BreakId | null {
  const [opening, closing] = [windows[0]?.first ?? '', windows.at(-1)?.last ?? ''];
  const crossed = breaks.find((each) =>
    each.kind === 'reclasificacion'
      ? each.start > opening && each.start <= closing
      : windows.some(({ first, last }) => each.months.first <= last && each.months.last >= first),
  );
  return crossed?.id ?? null;
}

/** In order of time. */
export const INTERVENTIONS: readonly Intervention[] = BREAKS.filter(
  (each) => each.kind === 'intervencion',
);

/** Interventions that hold a month of a window. */
export function interventionsIn({ first, last }: MonthWindow): readonly Intervention[] {
  return INTERVENTIONS.filter(({ months }) => months.first <= last && months.last >= first);
}

/** Whether a month is one of an intervention. */
export function isExceptional(month: string): boolean {
  return interventionsIn({ first: month, last: month }).length > 0;
}
