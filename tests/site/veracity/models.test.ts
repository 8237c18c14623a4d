/** The models that the recount fits again, against published numbers and against what is known by hand. */
import { describe, expect, test } from 'vitest';
import { inverse, poissonFit } from './algebra';
import { changeBetween } from './changes';
import { funnelOf } from './funnel';
import { inflationOf, irregularityOf } from './series';
import { betaLower, gammaParts, normalUpper, studentDeviate } from './special';

describe('distributions, against the tables of Abramowitz and Stegun (1964)', () => {
  test.each([
    [1, 0.1586552539],
    [1.96, 0.0249978951],
    [3.5, 0.000232629],
  ])('of the normal one, beyond %f', (z, upper) => {
    expect(normalUpper(z)).toBeCloseTo(upper, 9);
  });

  test.each([
    [1, 12.706],
    [5, 2.571],
    [30, 2.042],
  ])('of Student’s with %i degrees, 97.5 %', (degrees, deviate) => {
    expect(studentDeviate(0.025, degrees)).toBeCloseTo(deviate, 3);
  });

  test('gamma ones are Poisson sums, and beta ones binomial sums', () => {
    expect(gammaParts(3, 2)[1]).toBeCloseTo(Math.exp(-2) * 5, 12);
    expect(betaLower(0.5, 3, 2)).toBeCloseTo(5 / 16, 12);
  });
});

test('an inverse is one', () => {
  const found = inverse([
    [0, 2, 1],
    [1, 1, 0],
    [3, 0, 1],
  ]);
  expect(found[0]?.map((value) => Math.round(value * 1e9) / 1e9)).toEqual([-0.2, 0.4, 0.2]);
});

// Eighteen cases of ten of exposure.
test('a regression on a level alone is the rate', () => {
  const rows = [2, 3, 6, 7].map((count, at) => ({ count, exposure: at + 1, terms: [1] }));
  expect(Math.exp(poissonFit(rows).coefficients[0] ?? 0)).toBeCloseTo(1.8, 12);
});

const monthsFrom = (counts: readonly number[]) =>
  counts.map((count, at) => ({
    month: `20${21 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`,
    count,
    exposure: 1,
  }));

test('months that alternate have no memory, and vary as Pearson’s χ² says', () => {
  const months = monthsFrom([8, 12, 8, 12, 8, 12, 8, 12, 8, 12, 8, 12]);
  const { dispersion, memory, degrees } = irregularityOf(months);
  expect([memory, degrees]).toEqual([0, 1]);
  expect(dispersion).toBe(1);
});

test('two windows of a year without memory vary as one month', () => {
  const own = { dispersion: 3, memory: 0, degrees: 5 };
  expect(inflationOf(own, '2021-01/2021-12', '2022-01/2022-12')).toBeCloseTo(3, 12);
});

// binom.test(12, 20) of R: 0.3605426, 0.8088099.
test('of 8 and 12 the change is between those of R', () => {
  const found = changeBetween(
    { count: 8, exposure: 1 },
    { count: 12, exposure: 1 },
    { inflation: 1, degrees: Infinity },
    0,
  );
  expect(found?.low).toBeCloseTo(0.3605426 / (1 - 0.3605426), 5);
  expect(found?.high).toBeCloseTo(0.8088099 / (1 - 0.8088099), 5);
});

// poisson.test(c(11, 6 + 8 + 7), c(800, 1083 + 1050 + 878)) of R: ratio 1.971488, p 0.07967, 0.8584264 to 4.2772659.
test('a change that months leave alone is that of R', () => {
  const found = changeBetween(
    { count: 21, exposure: 3011 },
    { count: 11, exposure: 800 },
    { inflation: 1, degrees: Infinity },
    0,
  );
  expect(found?.p).toBeCloseTo(0.07967, 5);
  expect(found?.ratio).toBeCloseTo(1.971488, 5);
  expect(found?.low).toBeCloseTo(0.8584264, 5);
  expect(found?.high).toBeCloseTo(4.2772659, 6);
});

test('the limit of a funnel is where the exact one of a count is what is expected', () => {
  const counted = { alcaldias: ['a', 'b'], cases: () => 5, women: () => 100 };
  const [area] = funnelOf(counted, { indicator: 'x', unit: 'y', period: 'z' }).areas;
  const low = (area?.limit(0.95, -1) ?? NaN) * 5;
  const high = (area?.limit(0.95, 1) ?? NaN) * 5;
  // Garwood's limits of these counts meet at five.
  expect(gammaParts(high, 5)[0]).toBeCloseTo(0.025, 9);
  expect(gammaParts(low + 1, 5)[1]).toBeCloseTo(0.025, 9);
  expect([area?.ratio, low < 5, high > 5]).toEqual([1, true, true]);
});
