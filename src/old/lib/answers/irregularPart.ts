/** How much more than Poisson a change of a part varies, as the months of its whole tell. */
import { irregularChange } from '$old/lib/answers/irregularChange';
import type { MonthCount } from '$old/lib/answers/monthTrend';
import type { WindowPair } from '$old/lib/period/months';
import type { MonthWindow } from '$old/lib/stats/completeness';
import { POISSON, type Irregular } from '$old/lib/stats/dispersedP';
import type { MonthIrregularity } from '$old/lib/stats/time/monthIrregularity';

export interface WholeSeries {
  /** In order of time. */
  readonly months: readonly MonthCount[];
  readonly irregularity: MonthIrregularity;
}

/**
 * What moves the months of a whole moves its parts in proportion: with a common factor of variance σ², the
 * variance of a count n is n (1 + nσ²), so that a part with a share s of the cases is inflated by
 * 1 + s (φ − 1), φ being the inflation of the whole. About that the colonias are Poisson
 * (docs/decisions/meses-irregulares.md). What is known of the mixture: Satterthwaite, Biometrics Bulletin 2 (1946).
 * @param cases of the part, in both windows
 */
export function irregularPart(
  { months, irregularity }: WholeSeries,
  windows: WindowPair,
  cases: number,
): Irregular {
  const all = casesIn(months, windows.before) + casesIn(months, windows.after);
  if (all === 0) return POISSON;
  const { inflation, degrees } = irregularChange(irregularity, windows);
  const share = Math.min(1, cases / all);
  const own = 1 + (inflation - 1) * share;
  if (own === 1) return POISSON;
  return { inflation: own, degrees: degrees * (own / (share * inflation)) ** 2 };
}

const casesIn = (months: readonly MonthCount[], { first, last }: MonthWindow): number =>
  months.reduce((sum, { periodo, n }) => (periodo < first || periodo > last ? sum : sum + n), 0);
