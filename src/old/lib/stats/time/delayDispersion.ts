/** Cases of one past period, known in full. */
export interface FollowedPeriod {
  /** Those that were in at some age of it: so many days after its last. */
  readonly reported: number;
  /** All of them. */
  readonly final: number;
}

/** With fewer periods their differences say nothing. */
const LEAST_PERIODS = 3;

/**
 * How much more the share reported at one age differs from period to period than chance lets it:
 * Pearson's χ² of the parts that were still to come, ÷ (periods − 1). Months differ in how late they are
 * reported (holidays, a prosecutor's office that stops), all along the tail at once, so it is asked at
 * the very age that is to be corrected. It multiplies the variances of the share (`reportedShare`) and of
 * what is missing (`nowcast`). McCullagh & Nelder, Generalized Linear Models (1989), §4.5.
 * @returns at least 1; 1 with fewer than three periods with cases, or where nothing or all came late
 */
export function delayDispersion(periods: readonly FollowedPeriod[]): number {
  const told = periods.filter(({ final }) => final > 0);
  const final = told.reduce((sum, own) => sum + own.final, 0);
  const late = told.reduce((sum, own) => sum + own.final - own.reported, 0);
  const part = late / final;
  if (told.length < LEAST_PERIODS || !(part > 0 && part < 1)) return 1;
  const pearson = told.reduce((sum, own) => {
    const expected = own.final * part;
    return sum + (own.final - own.reported - expected) ** 2 / (expected * (1 - part));
  }, 0);
  return Math.max(1, pearson / (told.length - 1));
}
