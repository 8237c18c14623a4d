import normalCdf from '@stdlib/stats-base-dists-normal-cdf';
import { compareRates, type Counted, type RateComparison } from '../compareRates';
import { dispersedP, POISSON, type Irregular } from '../dispersedP';
import { CONFIDENCE, normalDeviate, type Interval } from '../interval';
import { openInterval, openingOf } from '../openInterval';
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

/** What is known of two periods beside their counts. */
export interface Doubts {
  /**
   * Covariance of the logarithms of the shares, where both were learnt from the same cases: what errs in both
   * alike moves no ratio. Left at zero it is on the careful side.
   */
  readonly logCovariance?: number;
  /** How much more than Poisson the difference varies. */
  readonly irregular?: Irregular;
}

/**
 * Exact comparison of two rates whose cases are not all in: the share reported enters as exposure. What
 * months vary more than Poisson opens the interval (`openInterval`) and the p-value (`dispersedP`), and then
 * the doubt about the shares opens both (`carryShare`), 1 ÷ z′² = 1 ÷ z² + v ÷ λ², with z the deviate that
 * the p stands for, λ the log ratio of (cases + ½) and v the variance of the difference of the log shares.
 * @returns null where there is nothing to compare: both counts zero, or an exposure or share not above zero
 * @throws RangeError if a count is not a whole number of cases
 */
export function compareReported(
  first: Reported,
  second: Reported,
  { logCovariance = 0, irregular = POISSON }: Doubts = {},
): RateComparison | null {
  const [one, other] = [first, second].map(({ count, exposure, reported }) => ({
    count,
    exposure: exposure * reported.share,
  }));
  if (one === undefined || other === undefined) return null;
  const own = compareIrregular(one, other, irregular);
  if (own === null) return null;
  const variance = Math.max(
    0,
    first.reported.logVariance + second.reported.logVariance - 2 * logCovariance,
  );
  if (variance === 0) return own;
  const { lower, upper } = carryShare(own.ratio, own, variance);
  const distance = Math.log(
    (one.count + 0.5) / one.exposure / ((other.count + 0.5) / other.exposure),
  );
  return { ratio: own.ratio, lower, upper, p: opened(own.p, distance, variance) };
}

/** The surest limits that the exact interval is asked for: beyond, its quantiles lose their digits. */
const SUREST = 1 - 1e-12;

function compareIrregular(
  one: Counted,
  other: Counted,
  irregular: Irregular,
): RateComparison | null {
  const opening = openingOf(irregular);
  const exact = compareRates(one, other);
  if (exact === null || opening === 1) return exact;
  const p = dispersedP(exact.p, irregular);
  if (exact.ratio > 0 && exact.ratio < Infinity) {
    return { ratio: exact.ratio, ...openInterval(exact.ratio, exact, opening), p };
  }
  // A ratio with a zero has no logarithm: its one limit is the exact one of the opened deviate.
  const confidence = 1 - 2 * normalCdf(-opening * normalDeviate(CONFIDENCE), 0, 1);
  const limits = compareRates(one, other, Math.min(SUREST, confidence));
  return limits === null ? null : { ...limits, p };
}

function opened(p: number, distance: number, variance: number): number {
  const deviate = 1 / Math.hypot(1 / twoSidedDeviate(p), Math.sqrt(variance) / distance);
  return 2 * normalCdf(-deviate, 0, 1);
}
