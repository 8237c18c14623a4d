import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { proportion } from '$lib/stats/proportion';
import { cell, expectClose, oracle, oraclesMissing } from './oracles';

describe('proportion', () => {
  // PHEindicatormethods, testdata_Proportion.xlsx.
  it('of 65 in 100 at 99.8 %, as a percentage', () => {
    const found = proportion(65, 100, 100, 0.998);
    expectClose(found?.value ?? null, 65);
    expectClose(found?.lower ?? null, 49.54946574070431);
    expectClose(found?.upper ?? null, 77.83540614089696);
  });

  it.each([
    [null, 100],
    [10, null],
    [null, null],
    [0, 0],
  ])('of %s in %s is none', (part, whole) => {
    expect(proportion(part, whole)).toBeNull();
  });

  it('refuses a part greater than its whole', () => {
    expect(() => proportion(11, 10)).toThrow('11');
  });

  it('lies between its limits, which lie between nothing and all', () => {
    fc.assert(
      fc.property(fc.nat(500), fc.nat(500), (part, rest) => {
        fc.pre(part + rest > 0);
        const found = proportion(part, part + rest);
        expect(found?.lower).toBeGreaterThan(-1e-15);
        expect(found?.lower).toBeLessThanOrEqual((found?.value ?? -1) + 1e-15);
        expect(found?.upper).toBeGreaterThanOrEqual((found?.value ?? 2) - 1e-15);
        expect(found?.upper).toBeLessThan(1 + 1e-15);
      }),
    );
  });

  it.skipIf(oraclesMissing)('agrees with the whole PHE table, missing values included', () => {
    const rows = oracle('phe_testdata_Prop.csv');
    expect(rows.length).toBeGreaterThan(15);
    for (const row of rows) {
      const per = cell(row, 'multiplier') ?? Number.NaN;
      const [part, whole] = [cell(row, 'Numerator'), cell(row, 'Denominator')];
      const [at95, at998] = [0.95, 0.998].map((level) => proportion(part, whole, per, level));
      expectClose(at95?.value ?? null, cell(row, 'value'));
      expectClose(at95?.lower ?? null, cell(row, 'lower95_0cl'));
      expectClose(at95?.upper ?? null, cell(row, 'upper95_0cl'));
      expectClose(at998?.lower ?? null, cell(row, 'lower99_8cl'));
      expectClose(at998?.upper ?? null, cell(row, 'upper99_8cl'));
    }
  });
});
