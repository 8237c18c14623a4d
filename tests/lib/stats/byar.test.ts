import { describe, expect, it } from 'vitest';
import { byar } from '$old/lib/stats/byar';
import { cell, expectClose, oracle, oraclesMissing } from './oracles';

describe('byar', () => {
  // PHEindicatormethods, testdata_Byars_Wilson.xlsx.
  it.each([
    [65, 0.95, 50.163187710459454, 82.84913854593984],
    [1045, 0.95, 982.5932018073325, 1110.33121298565],
    [1, 0.95, 0.01307213290150435, 5.5637555824752605],
    [65, 0.998, 42.8802614714802, 94.00029084431802],
    [10, 0.998, 2.916318374695686, 24.193724927880535],
    [1, 0.998, null, 9.362180217908362],
  ])('of %i at %f is (%f, %f)', (count, confidence, lower, upper) => {
    const limits = byar(count, confidence);
    expectClose(limits.lower, lower);
    expectClose(limits.upper, upper);
  });

  it('has no lower limit for no cases', () => {
    expect(byar(0).lower).toBeNull();
  });

  it.each([-1, 2.5, Number.NaN])('refuses %f, which is no count', (count) => {
    expect(() => byar(count)).toThrow(
      new RangeError(`Una cuenta de casos debe ser un entero de 0 en adelante, y es ${count}.`),
    );
  });

  it.skipIf(oraclesMissing)('agrees with every Byar row of the PHE table', () => {
    const rows = oracle('phe_testdata_B_W.csv').filter((row) => row['method'] === 'Byars');
    expect(rows.length).toBeGreaterThan(5);
    for (const row of rows) {
      const limits = byar(cell(row, 'x') ?? Number.NaN, row['confidence'] === '95%' ? 0.95 : 0.998);
      expectClose(limits.lower, cell(row, 'lowercl'));
      expectClose(limits.upper, cell(row, 'uppercl'));
    }
  });

  it.skipIf(oraclesMissing)('agrees with the table of counts from 0 to 100', () => {
    for (const row of oracle('poisson_ci95_exact_byar.csv')) {
      const limits = byar(cell(row, 'k') ?? Number.NaN);
      expectClose(limits.lower, cell(row, 'byL'));
      expectClose(limits.upper, cell(row, 'byU'));
    }
  });
});
