/** Two stretches of months as two levels, without the months of an intervention. */
import { isExceptional } from '$old/lib/contract/breaks';
import type { WindowPair } from '$old/lib/period/months';
import type { MonthWindow } from '$old/lib/stats/completeness';
import type { Interval } from '$old/lib/stats/interval';
import { rateOf } from '$old/lib/stats/time/bestParting';
import { compareReported } from '$old/lib/stats/time/carryShare';
import { curveCovariance, curveShare } from '$old/lib/stats/time/curveShare';
import { MEAN_MONTH } from '$old/lib/stats/time/days';
import type { MonthIrregularity } from '$old/lib/stats/time/monthIrregularity';
import { verdictOf, type ChangeVerdict, type Reporting } from './change';
import { irregularChange } from './irregularChange';
import type { ExposedMonth } from './monthExposure';

export interface ComparedLevels {
  /** Cases in a mean month of either; season, days and late reports apart. */
  readonly before: number;
  readonly after: number;
  /** After ÷ before; Infinity after a level without a case. */
  readonly ratio: number;
  /** 95 %, opened by how irregular months are and by the doubt about late reports. */
  readonly interval: Interval;
  readonly p: number;
  readonly verdict: ChangeVerdict;
}

/**
 * @param windows the second after the first; that either was chosen for being unlike the other is not paid for
 * @returns null where there is no case, or a window has no month outside of an intervention
 * @throws Error if `reporting` has no curve
 */
export function compareLevels(
  series: readonly ExposedMonth[],
  windows: WindowPair,
  irregularity: MonthIrregularity,
  { curves, cut }: Reporting,
): ComparedLevels | null {
  const [old, own] = [countedIn(series, windows.before), countedIn(series, windows.after)];
  const share = curveShare(curves, windows.before, cut);
  const ownShare = curveShare(curves, windows.after, cut);
  // The shares reported are in the exposures; here, only the doubt about them.
  const compared = compareReported(
    { ...own, reported: { share: 1, logVariance: ownShare.logVariance } },
    { ...old, reported: { share: 1, logVariance: share.logVariance } },
    {
      logCovariance: curveCovariance(curves, share, ownShare),
      irregular: irregularChange(irregularity, windows),
    },
  );
  if (compared === null) return null;
  const { ratio, lower, upper, p } = compared;
  const interval = { lower, upper };
  const [before, after] = [old, own].map((level) => rateOf([level]) * MEAN_MONTH);
  if (before === undefined || after === undefined) return null;
  return { before, after, ratio, interval, p, verdict: verdictOf(interval, p) };
}

function countedIn(series: readonly ExposedMonth[], { first, last }: MonthWindow) {
  return series
    .filter(({ periodo }) => periodo >= first && periodo <= last && !isExceptional(periodo))
    .reduce(
      (sum, { count, exposure }) => ({
        count: sum.count + count,
        exposure: sum.exposure + exposure,
      }),
      { count: 0, exposure: 0 },
    );
}
