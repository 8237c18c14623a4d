import {
  knotWeights,
  shareAfter,
  weighedParts,
  type DelayCurve,
  type MonthWindow,
} from '../completeness';
import { CONFIDENCE, normalDeviate } from '../interval';
import { dayNumber, monthEnd } from './days';
import type { ReportedShare } from './reportingDelay';

/** Share of a window already reported, as some curves tell it. */
export interface CurveShare extends ReportedShare {
  /** By curve and knot: ∂ log share ÷ ∂ the share of the cases that the curve has at that knot. */
  readonly slopes: readonly (readonly number[])[];
}

/**
 * Share of a window reported by the cut (`shareReported`) and the variance of its logarithm.
 *
 * The share is linear in the knots of the curves: S = Σ wₖ Fₖ, each day of the window giving its share of
 * days to the one or two knots that it lies between, of the curve that is the lowest of its part on that day, by
 * the weight of the part. A curve
 * was measured on n cases, all at every knot, so its knots are a multinomial's cumulative parts, with
 * covariance Fⱼ (1 − Fₖ) ÷ n for j ≤ k; hence Var S = wᵀ Σ w, exact for one curve, and by the delta method
 * Var log S = Var S ÷ S². Different curves are of different cases: their variances add.
 * Fₖ and n are Agresti & Coull's, (nF + z²/2) ÷ (n + z²) and n + z² (Am. Stat. 52, 1998), so that a curve
 * that ends at «all» is not taken as sure; at a knot it is at least as wide as the published Wilson interval.
 * Where the years of a curve differ beyond chance (`yearSpread`, τ²), the curve's own error is
 * F (1 − F) (1 ÷ n + τ² ÷ years), and τ² F (1 − F) more is the window's own: its year is one of those that
 * differ. How months differ within a year is not in it.
 * @throws Error without a curve
 */
export function curveShare(
  curves: readonly DelayCurve[],
  window: MonthWindow,
  cut: string,
): CurveShare {
  const size = monthEnd(window.last) - dayNumber(window.first) + 1;
  const weights = curves.map((curve) => curve.map(() => 0));
  const parts = weighedParts(curves);
  let sum = 0;
  for (const { days, times } of followedFor(curves, window, cut)) {
    for (const part of parts) {
      const lowest = shareAfter(part.curves, days);
      sum += times * part.weight * lowest;
      const which = part.curves.find((curve) => shareAfter([curve], days) === lowest);
      const own = which === undefined ? undefined : weights[curves.indexOf(which)];
      if (which === undefined || own === undefined) continue;
      for (const { knot, weight } of knotWeights(which, days)) {
        own[knot] = (own[knot] ?? 0) + (times * part.weight * weight) / size;
      }
    }
  }
  const share = sum / size;
  const slopes = weights.map((own) => own.map((weight) => (share > 0 ? weight / share : 0)));
  const variance = (of: (curve: DelayCurve) => number): number =>
    logCovariance(curves, slopes, slopes, of);
  return { share, slopes, logVariance: variance(errorOf) + variance(yearsOwn) };
}

/**
 * How many days the days of a window were followed for; those past the end of every curve, which are most
 * of them and all alike, at once.
 */
function followedFor(
  curves: readonly DelayCurve[],
  window: MonthWindow,
  cut: string,
): readonly { readonly days: number; readonly times: number }[] {
  const [first, end, cutDay] = [dayNumber(window.first), monthEnd(window.last), dayNumber(cut)];
  const longest = Math.max(0, ...curves.map((curve) => curve.at(-1)?.dias ?? 0));
  const open = Math.max(first, cutDay - longest + 1);
  const past = { days: longest, times: Math.min(open, end + 1) - first };
  const own = Array.from({ length: Math.max(0, end - open + 1) }, (_, place) => ({
    days: cutDay - open - place,
    times: 1,
  }));
  return past.times > 0 ? [past, ...own] : own;
}

/** Covariance of the logarithms of two shares told by the same curves: what their error has in common. */
export function curveCovariance(
  curves: readonly DelayCurve[],
  one: CurveShare,
  other: CurveShare,
): number {
  return logCovariance(curves, one.slopes, other.slopes, errorOf);
}

type Slopes = CurveShare['slopes'];

/** @param scale what the covariance of the parts of one case is multiplied by */
function logCovariance(
  curves: readonly DelayCurve[],
  one: Slopes,
  other: Slopes,
  scale: (curve: DelayCurve) => number,
): number {
  return curves.reduce(
    (sum, curve, place) =>
      sum + scale(curve) * ofOneCase(curve, one[place] ?? [], other[place] ?? []),
    0,
  );
}

const PSEUDO_CASES = normalDeviate(CONFIDENCE) ** 2;

function errorOf([knot]: DelayCurve): number {
  if (knot === undefined) return 0;
  const { casos, betweenYears } = knot;
  const byYears = betweenYears === undefined ? 0 : betweenYears.variance / betweenYears.years;
  return 1 / (casos + PSEUDO_CASES) + byYears;
}

const yearsOwn = ([knot]: DelayCurve): number => knot?.betweenYears?.variance ?? 0;

/** aᵀ Σ b of one case: one that came between two knots counts in every knot from the second on. */
function ofOneCase(curve: DelayCurve, a: readonly number[], b: readonly number[]): number {
  let [openA, openB] = [sumOf(a), sumOf(b)];
  let [product, meanA, meanB, before] = [0, 0, 0, 0];
  for (const [knot, { proporcion, casos }] of curve.entries()) {
    const within = (casos * proporcion + PSEUDO_CASES / 2) / (casos + PSEUDO_CASES);
    const part = within - before;
    product += part * openA * openB;
    meanA += part * openA;
    meanB += part * openB;
    openA -= a[knot] ?? 0;
    openB -= b[knot] ?? 0;
    before = within;
  }
  return product - meanA * meanB;
}

const sumOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);
