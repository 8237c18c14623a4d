import { describe, expect, it } from 'vitest';
import { wilson } from '$old/lib/stats/wilson';
import { cell, expectClose, oracle, oraclesMissing } from './oracles';

describe('wilson', () => {
  // PHEindicatormethods, testdata_Byars_Wilson.xlsx and testdata_Proportion.xlsx.
  it.each([
    [65, 100, 0.95, 0.5525444329688797, 0.7363575175690247],
    [1045, 5000, 0.95, 0.19795549880013297, 0.22049130373189027],
    [1, 100, 0.95, 0.0017674320641406511, 0.054486196178705294],
    [5, 100, 0.95, 0.02154367915436798, 0.11175046923191911],
    [65, 100, 0.998, 0.4954946574070431, 0.7783540614089697],
  ])('of %f in %f at %f', (part, whole, confidence, lower, upper) => {
    const limits = wilson(part, whole, confidence);
    expectClose(limits.lower, lower);
    expectClose(limits.upper, upper);
  });

  it('ends exactly at nothing and at all', () => {
    for (const confidence of [0.9, 0.95, 0.99, 0.998]) {
      for (let whole = 1; whole <= 300; whole += 1) {
        expect(wilson(0, whole, confidence).lower).toBe(0);
        expect(wilson(whole, whole, confidence).upper).toBe(1);
      }
    }
  });

  it.each([
    [3, 0],
    [-1, 5],
    [6, 5],
    [Number.NaN, 5],
  ])('refuses %f of %f, which is no proportion', (part, whole) => {
    expect(() => wilson(part, whole)).toThrow(
      new RangeError(`${part} de ${whole} no es una proporción: va de 0 de n a n de n, con n > 0.`),
    );
  });

  it.skipIf(oraclesMissing)('agrees with both PHE tables', () => {
    const rows = oracle('phe_testdata_B_W.csv').filter((row) => row['method'] === 'Wilson');
    for (const row of rows) {
      const confidence = row['confidence'] === '95%' ? 0.95 : 0.998;
      const limits = wilson(cell(row, 'x') ?? -1, cell(row, 'n') ?? -1, confidence);
      expectClose(limits.lower, cell(row, 'lowercl'));
      expectClose(limits.upper, cell(row, 'uppercl'));
    }
    const areas = oracle('phe_testdata_Prop.csv').filter((row) => row['value'] !== '');
    expect(rows.length + areas.length).toBeGreaterThan(20);
    for (const row of areas) {
      const per = cell(row, 'multiplier') ?? Number.NaN;
      const limits = wilson(cell(row, 'Numerator') ?? -1, cell(row, 'Denominator') ?? -1);
      expectClose(limits.lower * per, cell(row, 'lower95_0cl'));
      expectClose(limits.upper * per, cell(row, 'upper95_0cl'));
    }
  });
});
