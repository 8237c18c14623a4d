import betaQuantile from '@stdlib/stats-base-dists-beta-quantile';
import type { Irregular } from './dispersedP';
import { CONFIDENCE, normalDeviate, tailOf, type Interval } from './interval';

/**
 * How many times wider an interval is, on the logarithm, when its counts vary more than Poisson:
 * √inflation × Student's quantile ÷ the normal one. It is what `dispersedP` does to the deviate.
 * @throws RangeError unless the confidence is from 0 to 1
 */
export function openingOf({ inflation, degrees }: Irregular, confidence = CONFIDENCE): number {
  const student =
    degrees === Infinity ? 1 : studentDeviate(degrees, confidence) / normalDeviate(confidence);
  return Math.sqrt(inflation) * student;
}

/**
 * An exact interval of a ratio of two counts, opened about the ratio on the logarithm.
 * @param value above zero and finite
 */
export function openInterval(value: number, { lower, upper }: Interval, opening: number): Interval {
  return {
    lower: value * Math.exp(-opening * Math.log(value / lower)),
    upper: value * Math.exp(opening * Math.log(upper / value)),
  };
}

/** Student's quantile by the beta distribution: t² = ν (1 − x) ÷ x, x that of (ν/2, 1/2). Abramowitz & Stegun (1964), 26.5.27. */
function studentDeviate(degrees: number, confidence: number): number {
  const x = betaQuantile(2 * tailOf(confidence), degrees / 2, 0.5);
  return Math.sqrt((degrees * (1 - x)) / x);
}
