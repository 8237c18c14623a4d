/** Complete months as counts and exposures, with days, season and late reports apart; and how irregular they are. */
import type { Counted } from '$lib/stats/compareRates';
import { shareReported } from '$lib/stats/completeness';
import { daysIn } from '$lib/stats/time/days';
import { dispersionOfNeighbours } from '$lib/stats/time/dispersionOfNeighbours';
import { seasonalFactors } from '$lib/stats/time/season';
import type { Reporting } from './change';
import { isTooFew, type MonthCount } from './monthTrend';

/**
 * @param complete months in order of time, none missing
 * @returns in the order given; exposures without a season where no regression stands, or cases are too few
 *   to tell one (`isTooFew`)
 * @throws Error if `reporting` has no curve
 */
export function exposedMonths(
  complete: readonly MonthCount[],
  { curves, cut }: Reporting,
): readonly Counted[] {
  const counted = complete.map(({ periodo, n }) => ({
    month: periodo,
    count: n,
    share: shareReported(curves, { first: periodo, last: periodo }, cut),
  }));
  const season = isTooFew(complete) ? null : seasonalFactors(counted);
  return counted.map(({ month, count, share }, place) => ({
    count,
    exposure: daysIn(month) * share * (season?.[place] ?? 1),
  }));
}

/**
 * Variance ÷ mean of an indicator's complete months about their level, whatever its changes: at least 1,
 * which is what Poisson gives.
 * @param months in order of time, none missing
 * @param lastCompleteMonth `YYYY-MM-01`; what comes later is not looked at
 * @throws Error if `reporting` has no curve
 */
export function monthDispersionOf(
  months: readonly MonthCount[],
  lastCompleteMonth: string,
  reporting: Reporting,
): number {
  const complete = months.filter(({ periodo }) => periodo <= lastCompleteMonth);
  return dispersionOfNeighbours(exposedMonths(complete, reporting));
}
