/** Which complete periods are before a date and which after it. */
import { crossedBreak, type BreakId, type SeriesBreak } from '$lib/contract/breaks';
import { addMonths } from '$lib/period/months';
import type { MonthWindow } from '$lib/stats/completeness';

/** Quarters of a year. */
const YEAR = 4;

export type EvaluationGrain = 'trimestre' | 'anio';

export const MONTHS_OF: Readonly<Record<EvaluationGrain, number>> = { trimestre: 3, anio: 12 };

/** Years looked at on either side of the date. */
export const SPANS = [1, 2, 3] as const;
export type Span = (typeof SPANS)[number];

/** With fewer complete periods there is no answer: a year of quarters, or years enough for a course. */
export const LEAST: Readonly<Record<EvaluationGrain, { before: number; after: number }>> = {
  trimestre: { before: 4, after: 4 },
  anio: { before: 2, after: 1 },
};

/**
 * Why a place was chosen, with the years before the date whose counts may have decided it. Chosen for being high in
 * them it is high by chance too, and comes down by itself: they are no measure of what was before.
 */
const YEARS_CHOSEN_BY = { otra: 0, no_se_sabe: 1, un_anio: 1, dos_anios: 2 } as const;
export type WhyChosen = keyof typeof YEARS_CHOSEN_BY;

/** Periods by their first day, `YYYY-MM-DD`, in order. */
export interface EvaluationWindow {
  readonly before: readonly string[];
  /** Those by whose counts the place may have been chosen: neither before nor after. */
  readonly chosenBy: readonly string[];
  /** The one that the date falls in the middle of: neither before nor after. */
  readonly mixed: string | null;
  readonly after: readonly string[];
}

/** All its months, those of the mixed period with them. */
function spanOf({ before, after }: EvaluationWindow, grain: EvaluationGrain): MonthWindow {
  return {
    first: before[0] ?? '',
    last: addMonths(after.at(-1) ?? '', MONTHS_OF[grain] - 1),
  };
}

/**
 * Like with like. Of quarters, the same ones of the year on both sides: whole years of them, as many before as
 * after, the nearest to the date, since a season that is not the same everywhere cancels in a ratio of ratios
 * only so. Years have no season. Fewer periods before the date, and of quarters as many fewer after it, where
 * that leaves a break of the series out.
 * @param breaks of the series
 * @returns with the fewest periods it may still hold a break
 */
export function balanced(
  window: EvaluationWindow,
  grain: EvaluationGrain,
  breaks: readonly SeriesBreak[],
): EvaluationWindow {
  const windows = grain === 'anio' ? fewerYears(window) : wholeYears(window);
  const whole = windows.find((each) => brokenBy(each, grain, breaks) === null);
  return whole ?? windows.at(-1) ?? window;
}

/** Of quarters, with the most years first; none where a side has less than a year. */
function wholeYears({ before, after, ...rest }: EvaluationWindow): readonly EvaluationWindow[] {
  const years = Math.floor(Math.min(before.length, after.length) / YEAR);
  return Array.from({ length: years }, (_, fewer) => {
    const length = (years - fewer) * YEAR;
    return { ...rest, before: before.slice(-length), after: after.slice(0, length) };
  });
}

/** Of years, with the most before first. */
function fewerYears({ before, ...rest }: EvaluationWindow): readonly EvaluationWindow[] {
  const spare = Math.max(0, before.length - LEAST.anio.before);
  return Array.from({ length: spare + 1 }, (_, fewer) => ({
    ...rest,
    before: before.slice(fewer),
  }));
}

/** The break of the series in a window; null where there is none. */
export function brokenBy(
  window: EvaluationWindow,
  grain: EvaluationGrain,
  breaks: readonly SeriesBreak[],
): BreakId | null {
  return crossedBreak(breaks, [spanOf(window, grain)]);
}

/**
 * Quarters or calendar years all of whose months are complete.
 * @param firstMonth first month of the data
 * @param lastComplete last complete month
 */
export function completeEvaluationPeriods(
  grain: EvaluationGrain,
  firstMonth: string,
  lastComplete: string,
): readonly string[] {
  const length = MONTHS_OF[grain];
  const periods: string[] = [];
  const past = (Number(firstMonth.slice(5, 7)) - 1) % length;
  let start = past === 0 ? firstMonth : addMonths(firstMonth, length - past);
  for (; addMonths(start, length - 1) <= lastComplete; start = addMonths(start, length)) {
    periods.push(start);
  }
  return periods;
}

/**
 * The periods nearest to the date, at most `span` years of them on either side; before it, without those that the
 * place may have been chosen by.
 * @param periods complete ones, in order
 * @param date first day from which something was done, `YYYY-MM-DD`
 */
export function windowAround(
  periods: readonly string[],
  grain: EvaluationGrain,
  date: string,
  span: Span,
  why: WhyChosen,
): EvaluationWindow {
  const [most, out] = [span, YEARS_CHOSEN_BY[why]].map((years) => (years * 12) / MONTHS_OF[grain]);
  const nextOf = (period: string) => addMonths(period, MONTHS_OF[grain]);
  const earlier = periods.filter((period) => nextOf(period) <= date);
  const known = Math.max(0, earlier.length - (out ?? 0));
  return {
    before: earlier.slice(0, known).slice(-(most ?? 0)),
    chosenBy: earlier.slice(known),
    mixed: periods.find((period) => period < date && date < nextOf(period)) ?? null,
    after: periods.filter((period) => period >= date).slice(0, most),
  };
}
