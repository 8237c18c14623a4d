import { describe, expect, it } from 'vitest';
import { exactPoisson } from '$old/lib/stats/exactPoisson';
import { cell, expectClose, oracle, oraclesMissing } from './oracles';

describe('exactPoisson', () => {
  // R, poisson.test(k)$conf.int.
  it.each([
    [0, 0, 3.68887945411394],
    [3, 0.618672122895601, 8.76727306974232],
    [9, 4.11537309737833, 17.0848034514192],
    [100, 81.3639912509231, 121.626793792426],
  ])('of %i is (%f, %f)', (count, lower, upper) => {
    const limits = exactPoisson(count);
    expectClose(limits.lower, lower);
    expectClose(limits.upper, upper);
  });

  it.each([-1, 0.5])('refuses %f, which is no count', (count) => {
    expect(() => exactPoisson(count)).toThrow(`${count}`);
  });

  it.skipIf(oraclesMissing)('agrees with the table of counts from 0 to 100', () => {
    const rows = oracle('poisson_ci95_exact_byar.csv');
    expect(rows.length).toBeGreaterThan(15);
    for (const row of rows) {
      const limits = exactPoisson(cell(row, 'k') ?? Number.NaN);
      expectClose(limits.lower, cell(row, 'exL'));
      expectClose(limits.upper, cell(row, 'exU'));
    }
  });
});
