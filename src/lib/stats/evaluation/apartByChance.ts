import binomialCdf from '@stdlib/stats-base-dists-binomial-cdf';

/**
 * How often so many or more of the intervals of so many periods leave «no difference» out by chance alone,
 * if each does so with probability `alpha` and by itself: an upper binomial tail.
 */
export function apartByChance(apart: number, tried: number, alpha: number): number {
  return apart === 0 ? 1 : 1 - binomialCdf(apart - 1, tried, alpha);
}
