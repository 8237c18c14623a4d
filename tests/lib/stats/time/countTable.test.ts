import binomialCdf from '@stdlib/stats-base-dists-binomial-cdf';
import poissonCdf from '@stdlib/stats-base-dists-poisson-cdf';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countCdf, countQuantile, countTable } from '$old/lib/stats/time/countTable';
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
    expect(() => countTable(mean, variance)).toThrow(
      new RangeError(
        `Una cuenta tiene media y varianza de 0 en adelante, y son ${mean} y ${variance}.`,
      ),
    );
  });

  it('is all at zero where nothing is expected', () => {
    expect(countQuantile(countTable(0, 0), 0.999)).toBe(0);
    expect(countCdf(countTable(0, 0), -1)).toBe(0);
  });

  it('is Poisson where the counts are more even than that', () => {
    expect(countTable(5, 2)).toEqual(countTable(5, 5));
  });

  // From the commonest outwards, to where a count is under 1e-18 as likely.
  it.each([0.3, 700])('of a Poisson of mean %f leaves out only the negligible', (mean) => {
    const { lowest, cumulative } = countTable(mean, mean);
    const likely = (n: number): number => {
      let ratio = 1;
      for (let count = Math.floor(mean) + 1; count <= n; count += 1) ratio *= mean / count;
      for (let count = Math.floor(mean); count > n; count -= 1) ratio *= count / mean;
      return ratio;
    };
    const highest = lowest + cumulative.length - 1;
    expect(cumulative.at(-1)).toBe(1);
    expect(likely(highest)).toBeLessThan(1e-18);
    expect(likely(highest - 1)).toBeGreaterThan(1e-18);
    if (mean < 1) expect(lowest).toBe(0);
    else {
      expect(likely(lowest)).toBeLessThan(1e-18);
      expect(likely(lowest + 1)).toBeGreaterThan(1e-18);
    }
  });

  it('starts a negative binomial where its commonest count is', () => {
    // Mean 3000, variance 30,000: size 1000/3, p = 1/10.
    const { lowest, cumulative } = countTable(3000, 30_000);
    const [first = 1, second = 1] = cumulative;
    const mode = cumulative.map((upTo, place) => upTo - (cumulative[place - 1] ?? 0));
    expect(first / Math.max(...mode)).toBeLessThan(1e-18);
    expect((second - first) / Math.max(...mode)).toBeGreaterThan(1e-18);
    expect(lowest).toBeGreaterThan(1000);
  });

  it('takes a count that holds exactly the share asked', () => {
    const even = { lowest: 3, cumulative: [0.25, 0.5, 1] };
    expect([0, 0.25, 0.5, 0.51].map((u) => countQuantile(even, u))).toEqual([3, 3, 4, 5]);
    expect([2, 3, 4, 5, 6].map((n) => countCdf(even, n))).toEqual([0, 0.25, 0.5, 1, 1]);
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
