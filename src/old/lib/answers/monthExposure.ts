/** Complete months as counts and exposures, with days, season and late reports apart; and how irregular they are. */
import type { Counted } from '$old/lib/stats/compareRates';
import { isExceptional } from '$old/lib/contract/breaks';
import { shareReported } from '$old/lib/stats/completeness';
import { daysIn } from '$old/lib/stats/time/days';
import { monthIrregularity, type MonthIrregularity } from '$old/lib/stats/time/monthIrregularity';
import { seasonalFactors } from '$old/lib/stats/time/season';
import type { Reporting } from './change';
import { isTooFew, type MonthCount } from './monthTrend';

export interface ExposedMonth extends Counted {
  /** First day of the month, `YYYY-MM-01`. */
  readonly periodo: string;
}

/**
 * @param complete months in order of time, none missing
 * @returns in the order given; exposures without a season where no regression stands, or cases are too few
 *   to tell one (`isTooFew`)
 * @throws Error if `reporting` has no curve
 */
export function exposedMonths(
  complete: readonly MonthCount[],
  { curves, cut }: Reporting,
): readonly ExposedMonth[] {
  const counted = complete.map(({ periodo, n }) => ({
    month: periodo,
    count: n,
    share: shareReported(curves, { first: periodo, last: periodo }, cut),
  }));
  const season = isTooFew(complete) ? null : seasonalFactors(counted);
  return counted.map(({ month, count, share }, place) => ({
    periodo: month,
    count,
    exposure: daysIn(month) * share * (season?.[place] ?? 1),
  }));
}

/** Months in a row whose level is taken as constant. */
const YEAR = 12;

/** Stretches of at most twelve, counted back from the last. */
function yearsBack(months: readonly ExposedMonth[]): readonly (readonly ExposedMonth[])[] {
  const years = Math.ceil(months.length / YEAR);
  return Array.from({ length: years }, (_, year) => {
    const end = months.length - year * YEAR;
    return months.slice(Math.max(0, end - YEAR), end);
  });
}

/** The runs of months that neither a month of an intervention nor a parting parts, oldest first. */
function runsApart(
  months: readonly ExposedMonth[],
  partings: readonly string[],
): readonly (readonly ExposedMonth[])[] {
  const runs: ExposedMonth[][] = [[]];
  for (const month of months) {
    const isOut = isExceptional(month.periodo);
    if (isOut || partings.includes(month.periodo)) runs.push([]);
    if (!isOut) runs.at(-1)?.push(month);
  }
  return runs;
}

/**
 * How months vary about the level of their year; months of an intervention are not looked at, nor is a year
 * put together across them.
 * @param months in order of time, none missing
 * @param partings first months of levels that no year is put together across
 */
export function irregularityOf(
  months: readonly ExposedMonth[],
  partings: readonly string[] = [],
): MonthIrregularity {
  return monthIrregularity(runsApart(months, partings).flatMap(yearsBack));
}

/**
 * How an indicator's complete months vary (`irregularityOf`).
 * @param months in order of time, none missing
 * @param lastCompleteMonth `YYYY-MM-01`; what comes later is not looked at
 * @throws Error if `reporting` has no curve
 */
export function monthIrregularityOf(
  months: readonly MonthCount[],
  lastCompleteMonth: string,
  reporting: Reporting,
): MonthIrregularity {
  const complete = months.filter(({ periodo }) => periodo <= lastCompleteMonth);
  return irregularityOf(exposedMonths(complete, reporting));
}
