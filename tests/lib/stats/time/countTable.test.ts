import binomialCdf from '@stdlib/stats-base-dists-binomial-cdf';
import poissonCdf from '@stdlib/stats-base-dists-poisson-cdf';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countCdf, countQuantile, countTable } from '$lib/stats/time/countTable';
import { expectClose } from '../oracles';
import { between, logBetween } from '../../../uniform';

describe('countTable', () => {
  it.each([0.3, 1, 4.7, 90])('is Poisson of mean %f where nothing is added', (mean) => {
    const table = countTable(mean, mean);
    for (const share of [0.5, 0.9, 1, 1.05, 1.5]) {
      const n = Math.floor(mean * share);
      const expected = poissonCdf(n, mean);
      if (expected > 1e-12) expectClose(countCdf(table, n), expected, 1e-10);
    }
  });

  // SciPy, poisson.cdf(n, 3000).
  it.each([
    [2700, 1.3489356903640303e-8],
    [3000, 0.5048555639889202],
    [3150, 0.996816459902122],
  ])('knows a large mean too: P(≤ %i) = %f', (n, expected) => {
    expectClose(countCdf(countTable(3000, 3000), n), expected);
  });

  it.each([
    [3, 0.4],
    [40, 0.25],
    [1, 0.1],
  ])('is negative binomial with the mean and variance of (%i, %f)', (size, p) => {
    // P(failures ≤ n before the r-th success) = P(Bin(n + r, p) ≥ r).
    const mean = (size * (1 - p)) / p;
    const table = countTable(mean, mean / p);
    for (const n of [0, 1, Math.floor(mean), Math.floor(mean * 1.4)]) {
      const expected = binomialCdf(n, n + size, 1 - p);
      if (expected > 1e-12) expectClose(countCdf(table, n), expected, 1e-9);
    }
  });

  it.each([
    [-1, 1],
    [Infinity, 1],
    [Number.NaN, 1],
    [5, Number.NaN],
    [5, Infinity],
  ])('refuses the mean %f with variance %f', (mean, variance) => {
    expect(() => countTable(mean, variance)).toThrow(RangeError);
  });

  it('is all at zero where nothing is expected', () => {
    expect(countQuantile(countTable(0, 0), 0.999)).toBe(0);
    expect(countCdf(countTable(0, 0), -1)).toBe(0);
  });

  it('finds the least count that holds the share asked', () => {
    fc.assert(
      fc.property(
        logBetween(0.01, 400),
        between(1, 9),
        between(1e-6, 0.999999),
        (mean, over, u) => {
          const table = countTable(mean, mean * over);
          const n = countQuantile(table, u);
          expect(countCdf(table, n)).toBeGreaterThanOrEqual(u);
          if (n > 0) expect(countCdf(table, n - 1)).toBeLessThan(u);
        },
      ),
    );
  });
});
