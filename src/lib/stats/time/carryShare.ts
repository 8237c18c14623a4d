import normalCdf from '@stdlib/stats-base-dists-normal-cdf';
import { compareRates, type Counted, type RateComparison } from '../compareRates';
import { CONFIDENCE, normalDeviate, type Interval } from '../interval';
import { twoSidedDeviate } from '../twoSidedDeviate';
import type { ReportedShare } from './reportingDelay';

/**
 * Opens an interval of a rate or ratio by the doubt about the share reported that it was divided by:
 * on the logarithm, the distance to each limit and z·sd of log share add as squares (MOVER: Zou & Donner,
 * Statist. Med. 27, 2008). With a share that is sure, the interval stays as it was.
 * @param value not below zero; where it is zero or infinite the finite limit moves by the whole z·sd
 * @param logVariance of the share; the sum of both for a ratio of two corrected rates
 */
export function carryShare(
  value: number,
  { lower, upper }: Interval,
  logVariance: number,
  confidence = CONFIDENCE,
): Interval {
  const shift = normalDeviate(confidence) * Math.sqrt(logVariance);
  if (value === 0) return { lower, upper: upper * Math.exp(shift) };
  if (value === Infinity) return { lower: lower * Math.exp(-shift), upper };
  return {
    lower: value * Math.exp(-Math.hypot(Math.log(value / lower), shift)),
    upper: value * Math.exp(Math.hypot(Math.log(upper / value), shift)),
  };
}

/** Cases of a period, what they came from, and the share of them already reported. */
export interface Reported extends Counted {
  readonly reported: ReportedShare;
}

/**
 * Exact comparison of two rates whose cases are not all in: the share reported enters as exposure, and
 * its doubt opens the interval (`carryShare`) and the p-value, 1 ÷ z′² = 1 ÷ z² + v ÷ λ², with z the exact
 * test's deviate, λ the log ratio of (cases + ½) and v the variance of the difference of the log shares.
 * @param logCovariance of the log shares, where both were learnt from the same cases: what errs in both
 *   alike moves no ratio. Left at zero it is on the careful side
 * @returns null where there is nothing to compare: both counts zero, or an exposure or share not above zero
 * @throws RangeError if a count is not a whole number of cases
 */
export function compareReported(
  first: Reported,
  second: Reported,
  confidence = CONFIDENCE,
  logCovariance = 0,
): RateComparison | null {
  const [one, other] = [first, second].map(({ count, exposure, reported }) => ({
    count,
    exposure: exposure * reported.share,
  }));
  if (one === undefined || other === undefined) return null;
  const exact = compareRates(one, other, confidence);
  if (exact === null) return null;
  const variance = Math.max(
    0,
    first.reported.logVariance + second.reported.logVariance - 2 * logCovariance,
  );
  if (variance === 0) return exact;
  const { lower, upper } = carryShare(exact.ratio, exact, variance, confidence);
  const distance = Math.log(
    (one.count + 0.5) / one.exposure / ((other.count + 0.5) / other.exposure),
  );
  return { ratio: exact.ratio, lower, upper, p: opened(exact.p, distance, variance) };
}

function opened(p: number, distance: number, variance: number): number {
  if (p === 1 || distance === 0) return p;
  const deviate = 1 / Math.hypot(1 / twoSidedDeviate(p), Math.sqrt(variance) / distance);
  return 2 * normalCdf(-deviate, 0, 1);
}
