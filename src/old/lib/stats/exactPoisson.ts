import { gammaQuantile } from './gammaQuantile';
import { CONFIDENCE, requireCount, tailOf, type Interval } from './interval';

/**
 * Exact limits for the mean of a Poisson count, in cases.
 * Garwood, Biometrika 28 (1936): half the chi-square quantiles with 2·count and 2·count + 2 degrees
 * of freedom, which are gamma quantiles of shape count and count + 1.
 * @throws RangeError if `count` is not a whole number of cases
 */
export function exactPoisson(count: number, confidence = CONFIDENCE): Interval {
  requireCount(count);
  const tail = tailOf(confidence);
  return {
    lower: gammaQuantile(tail, count),
    upper: gammaQuantile(1 - tail, count + 1),
  };
}
