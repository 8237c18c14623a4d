/** Since when the months of a series stand at another level, and how sure the date is. */
import { rateOf } from '$lib/stats/time/bestParting';
import { dispersionOfNeighbours } from '$lib/stats/time/dispersionOfNeighbours';
import { levelChanges } from '$lib/stats/time/levelChanges';
import type { Reporting } from './change';
import { exposedMonths } from './monthExposure';
import { isTooFew, type MonthCount } from './monthTrend';

/** Months are their first day, `YYYY-MM-01`. */
export interface LevelBreak {
  /** First month of the new level, the likeliest. */
  readonly start: string;
  /** First and last month that explain the change nearly as well. */
  readonly earliest: string;
  readonly latest: string;
  /** Cases in a mean month on either side, up to the neighbouring breaks; season, days and late reports apart. */
  readonly before: number;
  readonly after: number;
  /** After ÷ before; Infinity after a level without a case. */
  readonly ratio: number;
  readonly p: number;
}

/**
 * Stricter than one test: inside each part that a break leaves the search starts again, and the reader
 * may look at every indicator. Counted on series without a change in the tests.
 */
const BREAK_ALPHA = 0.01;
const SEED = 20_200_323;
const MEAN_MONTH = 365.25 / 12;

/**
 * @param months in order of time, none missing
 * @param lastCompleteMonth `YYYY-MM-01`; what comes later is not looked at
 * @returns in order of time; none where cases are too few to tell (`isTooFew`)
 * @throws Error if `reporting` has no curve
 */
export function levelBreaksOf(
  months: readonly MonthCount[],
  lastCompleteMonth: string,
  reporting: Reporting,
): readonly LevelBreak[] {
  const complete = months.filter(({ periodo }) => periodo <= lastCompleteMonth);
  if (isTooFew(complete)) return [];
  const series = exposedMonths(complete, reporting);
  const found = levelChanges(series, {
    dispersion: dispersionOfNeighbours(series),
    alpha: BREAK_ALPHA,
    seed: SEED,
  });
  const ends = [0, ...found.map(({ start }) => start), series.length];
  const levelIn = (from: number, to: number): number => rateOf(series.slice(from, to)) * MEAN_MONTH;
  const monthAt = (place: number): string => complete[place]?.periodo ?? '';
  return found.map(({ start, earliest, latest, ratio, p }, place) => ({
    start: monthAt(start),
    earliest: monthAt(earliest),
    latest: monthAt(latest),
    before: levelIn(ends[place] ?? 0, start),
    after: levelIn(start, ends[place + 2] ?? series.length),
    ratio,
    p,
  }));
}
