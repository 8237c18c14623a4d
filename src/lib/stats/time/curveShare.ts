import { knotWeights, shareAfter, type DelayCurve, type MonthWindow } from '../completeness';
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
 * days to the one or two knots that it lies between, of the curve that is the lowest on that day. A curve
 * was measured on n cases, all at every knot, so its knots are a multinomial's cumulative parts, with
 * covariance Fⱼ (1 − Fₖ) ÷ n for j ≤ k; hence Var S = wᵀ Σ w, exact for one curve, and by the delta method
 * Var log S = Var S ÷ S². Different curves are of different cases: their variances add.
 * Fₖ and n are Agresti & Coull's, (nF + z²/2) ÷ (n + z²) and n + z² (Am. Stat. 52, 1998), so that a curve
 * that ends at «all» is not taken as sure; at a knot it is at least as wide as the published Wilson interval.
 * How the delays of other months differ from those measured is not in it.
 * @throws Error without a curve
 */
export function curveShare(
  curves: readonly DelayCurve[],
  window: MonthWindow,
  cut: string,
): CurveShare {
  const [first, end, cutDay] = [dayNumber(window.first), monthEnd(window.last), dayNumber(cut)];
  const size = end - first + 1;
  const weights = curves.map((curve) => curve.map(() => 0));
  let sum = 0;
  for (let day = first; day <= end; day += 1) {
    const days = cutDay - day;
    const lowest = shareAfter(curves, days);
    sum += lowest;
    const which = curves.findIndex((curve) => shareAfter([curve], days) === lowest);
    const [curve, own] = [curves[which], weights[which]];
    if (curve === undefined || own === undefined) continue;
    for (const { knot, weight } of knotWeights(curve, days)) {
      own[knot] = (own[knot] ?? 0) + weight / size;
    }
  }
  const share = sum / size;
  const slopes = weights.map((own) => own.map((weight) => (share > 0 ? weight / share : 0)));
  return { share, slopes, logVariance: logCovariance(curves, slopes, slopes) };
}

/** Covariance of the logarithms of two shares told by the same curves. */
export function curveCovariance(
  curves: readonly DelayCurve[],
  one: CurveShare,
  other: CurveShare,
): number {
  return logCovariance(curves, one.slopes, other.slopes);
}

type Slopes = CurveShare['slopes'];

function logCovariance(curves: readonly DelayCurve[], one: Slopes, other: Slopes): number {
  return curves.reduce(
    (sum, curve, place) => sum + ofCurve(curve, one[place] ?? [], other[place] ?? []),
    0,
  );
}

/** aᵀ Σ b, case by case: one that came between two knots counts in every knot from the second on. */
function ofCurve(curve: DelayCurve, a: readonly number[], b: readonly number[]): number {
  const pseudo = normalDeviate(CONFIDENCE) ** 2;
  let [openA, openB] = [sumOf(a), sumOf(b)];
  let [product, meanA, meanB, before, cases] = [0, 0, 0, 0, 0];
  for (const [knot, { proporcion, casos }] of curve.entries()) {
    cases = casos + pseudo;
    const within = (casos * proporcion + pseudo / 2) / cases;
    const part = within - before;
    product += part * openA * openB;
    meanA += part * openA;
    meanB += part * openB;
    openA -= a[knot] ?? 0;
    openB -= b[knot] ?? 0;
    before = within;
  }
  return cases > 0 ? (product - meanA * meanB) / cases : 0;
}

const sumOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);
