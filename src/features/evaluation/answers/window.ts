/** Which complete periods are before a date and which after it. */
import { addMonths } from '$lib/period/months';

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

/** Periods by their first day, `YYYY-MM-DD`, in order. */
export interface EvaluationWindow {
  readonly before: readonly string[];
  /** The one that the date falls in the middle of: neither before nor after. */
  readonly mixed: string | null;
  readonly after: readonly string[];
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
 * The periods nearest to the date, at most `span` years of them on either side.
 * @param periods complete ones, in order
 * @param date first day from which something was done, `YYYY-MM-DD`
 */
export function windowAround(
  periods: readonly string[],
  grain: EvaluationGrain,
  date: string,
  span: Span,
): EvaluationWindow {
  const most = (span * 12) / MONTHS_OF[grain];
  const nextOf = (period: string) => addMonths(period, MONTHS_OF[grain]);
  return {
    before: periods.filter((period) => nextOf(period) <= date).slice(-most),
    mixed: periods.find((period) => period < date && date < nextOf(period)) ?? null,
    after: periods.filter((period) => period >= date).slice(0, most),
  };
}
