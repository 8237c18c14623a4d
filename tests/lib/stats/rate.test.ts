import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rate } from '$old/lib/stats/rate';
import { cell, expectClose, oracle, oraclesMissing } from './oracles';

describe('rate', () => {
  // PHEindicatormethods, testdata_Rate.xlsx.
  it.each([
    [1, 100, 0.95, 1000, 25.317807984289896, 5571.643390938898, 'exact'],
    [5, 100, 0.95, 5000, 1623.4863901184199, 11668.332079322669, 'exact'],
    [20, 100, 0.95, 20000, 12211.428834875936, 30889.880369197064, 'byar'],
    [222, 3215, 0.95, 6905.132192846034, 6026.574877652674, 7875.729370871851, 'byar'],
    [222, 3215, 0.998, 6905.132192846034, 5560.737695259853, 8461.04668173341, 'byar'],
  ] as const)(
    'of %i in %i at %f per 100,000',
    (count, women, confidence, value, low, high, method) => {
      const found = rate(count, women, 100_000, confidence);
      expectClose(found?.value ?? null, value);
      expectClose(found?.lower ?? null, low);
      expectClose(found?.upper ?? null, high);
      expect(found?.method).toBe(method);
    },
  );

  it('is exact up to 9 cases and Byar from 10 on', () => {
    expect(rate(9, 1, 1)?.method).toBe('exact');
    expect(rate(10, 1, 1)?.method).toBe('byar');
  });

  it('has no lower limit where Byar has none', () => {
    expect(rate(10, 1000, 1000, 1)).toEqual({
      value: 10,
      lower: null,
      upper: Infinity,
      method: 'byar',
    });
  });

  it.each([
    [null, 100],
    [3, null],
    [3, 0],
    [3, -5],
    [3, Number.NaN],
  ])('of %s in %s is no rate', (count, denominator) => {
    expect(rate(count, denominator, 100_000)).toBeNull();
  });

  it('keeps its value inside its limits, and scales with the multiplier', () => {
    fc.assert(
      fc.property(fc.nat(5000), fc.integer({ min: 1, max: 300_000 }), (count, women) => {
        const per1 = rate(count, women, 1);
        const per1000 = rate(count, women, 1000);
        if (per1 === null || per1000 === null) return false;
        expect(per1.lower ?? -1).toBeLessThanOrEqual(per1.value);
        expect(per1.upper).toBeGreaterThan(per1.value);
        expectClose(per1000.upper, per1.upper * 1000);
        return true;
      }),
    );
  });

  it.skipIf(oraclesMissing)('agrees with the whole PHE table, missing values included', () => {
    const rows = oracle('phe_testdata_Rate.csv');
    expect(rows.length).toBeGreaterThan(15);
    for (const row of rows) {
      const per = cell(row, 'multiplier') ?? Number.NaN;
      const [count, women] = [cell(row, 'Numerator'), cell(row, 'Denominator')];
      const at95 = rate(count, women, per);
      const at998 = rate(count, women, per, 0.998);
      expectClose(at95?.value ?? null, cell(row, 'value'));
      expectClose(at95?.lower ?? null, cell(row, 'lower95_0cl'));
      expectClose(at95?.upper ?? null, cell(row, 'upper95_0cl'));
      expectClose(at998?.lower ?? null, cell(row, 'lower99_8cl'));
      expectClose(at998?.upper ?? null, cell(row, 'upper99_8cl'));
    }
  });
});
