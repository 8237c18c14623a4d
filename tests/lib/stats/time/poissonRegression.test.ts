import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { poissonRegression, type Observation } from '$old/lib/stats/time/poissonRegression';
import { expectClose } from '../oracles';

describe('poissonRegression', () => {
  it('is the crude rate where there is only a constant', () => {
    const rows = [
      { count: 4, terms: [1], exposure: 28 },
      { count: 9, terms: [1], exposure: 31 },
    ];
    const fit = poissonRegression(rows);
    expectClose(Math.exp(fit?.coefficients[0] ?? Number.NaN), 13 / 59);
    // var(log rate) = φ ÷ cases.
    expectClose(fit?.unscaledCovariance[0]?.[0] ?? null, 1 / 13);
    const [a, b] = [(13 / 59) * 28, (13 / 59) * 31];
    expectClose(fit?.dispersion ?? null, (4 - a) ** 2 / a + (9 - b) ** 2 / b);
    expectClose(fit?.leverages[0] ?? null, 28 / 59);
  });

  it('is the log ratio of two groups', () => {
    const rows = [
      { count: 10, terms: [1, 0] },
      { count: 14, terms: [1, 0] },
      { count: 30, terms: [1, 1] },
    ];
    const fit = poissonRegression(rows);
    expectClose(fit?.coefficients[1] ?? null, Math.log(30 / 12));
    expectClose(fit?.unscaledCovariance[1]?.[1] ?? null, 1 / 24 + 1 / 30);
    expect(fit?.degreesOfFreedom).toBe(1);
  });

  it('takes a weight of two as the same observation twice, and of none as none', () => {
    const rows: readonly Observation[] = [3, 5, 4, 9, 12].map((count, time) => ({
      count,
      terms: [1, time],
    }));
    const twice = poissonRegression([...rows, ...rows]);
    const weighed = poissonRegression(rows.map((row) => ({ ...row, weight: 2 })));
    expectClose(weighed?.coefficients[1] ?? null, twice?.coefficients[1] ?? Number.NaN);
    const without = poissonRegression(rows.slice(0, 4));
    const silenced = poissonRegression(rows.map((row, i) => ({ ...row, weight: i < 4 ? 1 : 0 })));
    expectClose(silenced?.coefficients[1] ?? null, without?.coefficients[1] ?? Number.NaN);
    expectClose(silenced?.dispersion ?? null, without?.dispersion ?? Number.NaN);
  });

  it.each([
    ['no case', [0, 0, 0, 0], [0, 1, 2, 3]],
    ['a column that says nothing', [3, 4, 5, 6], [1, 1, 1, 1]],
    ['no case in one of two groups', [0, 0, 3, 4], [1, 1, 0, 0]],
    ['as many columns as months', [3, 4], [0, 1]],
  ])('has no answer with %s', (_, counts, column) => {
    const rows = counts.map((count, i) => ({ count, terms: [1, column[i] ?? 0] }));
    expect(poissonRegression(rows)).toBeNull();
  });

  it.each([0, -1])('has no answer with an exposure of %d, nor without observations', (exposure) => {
    const rows = [3, 4, 5].map((count) => ({ count, terms: [1], exposure: 30 }));
    expect(poissonRegression(rows)).not.toBeNull();
    for (const count of [0, 2]) {
      expect(poissonRegression([...rows, { count, terms: [1], exposure }])).toBeNull();
    }
    expect(poissonRegression([])).toBeNull();
  });

  const series = fc.array(fc.integer({ min: 1, max: 300 }), { minLength: 4, maxLength: 30 });

  it('fits the total and the first moment exactly, whatever the order', () => {
    fc.assert(
      fc.property(series, (counts) => {
        const rows = counts.map((count, time) => ({ count, terms: [1, time / counts.length] }));
        const fit = poissonRegression(rows);
        if (fit === null) return false;
        const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);
        expectClose(sum(fit.fitted), sum(counts), 1e-7);
        expectClose(
          sum(fit.fitted.map((m, i) => m * i)) + 1,
          sum(counts.map((c, i) => c * i)) + 1,
          1e-7,
        );
        expectClose(sum(fit.leverages), 2, 1e-7);
        const other = poissonRegression(rows.toReversed());
        expectClose(other?.coefficients[0] ?? null, fit.coefficients[0] ?? Number.NaN, 1e-6);
        return true;
      }),
    );
  });
});
