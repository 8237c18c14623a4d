import chisquareQuantile from '@stdlib/stats-base-dists-chisquare-quantile';
import { CONFIDENCE, requireCount, type Interval } from './interval';

/**
 * Exact limits for the mean of a Poisson count, in cases.
 * Garwood, Biometrika 28 (1936): chi-square quantiles with 2·count and 2·count + 2 degrees of freedom.
 * @throws RangeError if `count` is not a whole number of cases
 */
export function exactPoisson(count: number, confidence = CONFIDENCE): Interval {
  requireCount(count);
  const tail = (1 - confidence) / 2;
  return {
    lower: count === 0 ? 0 : chisquareQuantile(tail, 2 * count) / 2,
    upper: chisquareQuantile(1 - tail, 2 * count + 2) / 2,
  };
}
