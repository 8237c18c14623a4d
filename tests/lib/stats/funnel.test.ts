import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exactPoisson } from '$old/lib/stats/exactPoisson';
import { funnelProportion, funnelRate, funnelRatio } from '$old/lib/stats/funnel';
import { cell, expectClose, oracle, oraclesMissing } from './oracles';
import { between, logBetween } from '../../uniform';

describe('funnelRatio', () => {
  // PHEindicatormethods, testdata_funnel_ratio_outputs.csv: the expected cases at which the limit is
  // the observed count, and the ratio there. Theirs are found by halving to 1e-7: 1e-6, and 1e-4 for 1.
  it.each([
    [1, 0.95, 5.571644585, 17.94802207, 0.025317898, 3949.774946, 1e-5],
    [1, 0.998, 9.233410143, 10.83023482, 0.001000547, 99945.32721, 1e-4],
    [9, 0.95, 17.08479966, 52.67840524, 4.11537405, 218.6921502, 1e-6],
    [10, 0.998, 24.13397235, 41.43536693, 2.960519925, 337.778507, 1e-6],
    [100, 0.95, 121.6268111, 82.21871402, 81.36400699, 122.9044681, 1e-6],
    [716, 0.998, 802.60414, 89.20960712, 636.1521174, 112.5516964, 1e-6],
  ])('of %i cases at %f', (_count, confidence, above, lower, below, upper, within) => {
    expectClose((funnelRatio(above, confidence)?.lower ?? 0) * 100, lower, within);
    expectClose((funnelRatio(below, confidence)?.upper ?? 0) * 100, upper, within);
  });

  it('leaves a ratio outside exactly when its exact interval leaves out 1', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 3000 }),
        fc.constantFrom(0.95, 0.998, 1 - 2 ** -40),
        (count, confidence) => {
          const limits = exactPoisson(count, confidence);
          const high = funnelRatio(limits.lower, confidence);
          const low = funnelRatio(limits.upper, confidence);
          expectClose((high?.upper ?? 0) * limits.lower, count);
          expectClose((low?.lower ?? 0) * limits.upper, count);
        },
      ),
    );
  });

  it('seeks a limit as far as it is, where nearly all confidence is asked', () => {
    const confidence = 1 - 2 ** -40;
    for (const count of [50, 60, 70]) {
      const { lower } = exactPoisson(count, confidence);
      expectClose((funnelRatio(lower, confidence)?.upper ?? 0) * lower, count);
    }
  });

  it('holds 1, and narrows as more is expected', () => {
    fc.assert(
      fc.property(logBetween(0.001, 5000), between(1.01, 5), (expected, factor) => {
        const [few, many] = [funnelRatio(expected), funnelRatio(expected * factor)];
        const wide = funnelRatio(expected, 0.998);
        expect(few?.lower).toBeLessThan(1);
        expect(few?.upper).toBeGreaterThan(1);
        expect(many?.lower).toBeGreaterThanOrEqual(few?.lower ?? 2);
        expect(many?.upper).toBeLessThan(few?.upper ?? 0);
        expect(wide?.lower).toBeLessThanOrEqual(few?.lower ?? -1);
        expect(wide?.upper).toBeGreaterThan(few?.upper ?? Infinity);
      }),
    );
  });

  it('has no lower limit where no cases at all would not be strange', () => {
    // exp(−E) = 0.025 at E = 3.689.
    expect(funnelRatio(3.68)?.lower).toBe(0);
    expect(funnelRatio(3.7)?.lower).toBeGreaterThan(0);
  });

  it('grows with the square root of the over-dispersion, never below zero, and never shrinks', () => {
    const plain = funnelRatio(50);
    const wide = funnelRatio(50, 0.95, 4);
    expectClose((wide?.upper ?? 0) - 1, 2 * ((plain?.upper ?? 0) - 1));
    expectClose(1 - (wide?.lower ?? 0), 2 * (1 - (plain?.lower ?? 0)));
    expect(funnelRatio(50, 0.95, 0.5)).toEqual(plain);
    expect(funnelRatio(5, 0.95, 40)?.lower).toBe(0);
  });

  it.each([0, -1, Number.NaN, Infinity])('is none where %f is expected', (expected) => {
    expect(funnelRatio(expected)).toBeNull();
  });
});

describe('funnelRate', () => {
  // PHEindicatormethods, testdata_funnel_rate_outputs.csv; precision as above.
  it.each([
    [0.95, 1598.675694, 20.85059119, 7.264481402, 4588.535848, 1e-5],
    [0.998, 2649.348525, 12.58170943, 0.287087625, 116108.569, 1e-4],
    [0.95, 5276.757672, 63.17010446, 1375.943768, 242.2579623, 1e-6],
    [0.998, 424043.2424, 106.9073359, 358342.3275, 126.5084525, 1e-6],
    [0.95, 411529.9259, 110.158048, 369759.5622, 122.6021934, 1e-6],
  ])('at %f', (confidence, above, lower, below, upper, within) => {
    // Theirs are populations of one year, exposed for three.
    const overall = 116.1720835 / 100_000;
    const low = funnelRate(above * 3, overall, 100_000, confidence);
    const high = funnelRate(below * 3, overall, 100_000, confidence);
    expectClose(low?.lower ?? null, lower, within);
    expectClose(high?.upper ?? null, upper, within);
  });

  it('is none without exposure or without cases', () => {
    expect(funnelRate(0, 0.01, 1)).toBeNull();
    expect(funnelRate(100, 0, 1)).toBeNull();
  });
});

describe('funnelProportion', () => {
  // PHEindicatormethods, testdata_funnel_prop_outputs.csv; printed to 6 decimals.
  it.each([
    [2, 0.95, 25.885383, 100],
    [68, 0.95, 71.251689, 90.033207],
    [68, 0.998, 65.836243, 95.448652],
    [1531, 0.95, 78.663349, 82.621547],
    [99_108, 0.998, 80.254616, 81.03028],
  ])('of %i cases at %f', (whole, confidence, lower, upper) => {
    const limits = funnelProportion(whole, 0.80642448, 100, confidence);
    expect(limits?.lower).toBeCloseTo(lower, 5);
    expect(limits?.upper).toBeCloseTo(upper, 5);
  });

  it('has no width where none or all have the trait, and is none of what is no proportion', () => {
    expect(funnelProportion(10, 0, 100)).toEqual({ lower: 0, upper: 0 });
    expect(funnelProportion(10, 1, 100)).toEqual({ lower: 100, upper: 100 });
    expect(funnelProportion(10, -0.1, 100)).toBeNull();
  });

  it.skipIf(oraclesMissing)('agrees with the PHE table', () => {
    const areas = oracle('testdata_funnel_prop_inputs.csv').filter((row) => row['denominator']);
    const sum = (name: string): number =>
      areas.reduce((total, row) => total + (cell(row, name) ?? 0), 0);
    const overall = sum('numerator') / sum('denominator');
    const rows = oracle('testdata_funnel_prop_outputs.csv');
    expect(rows.length).toBe(100);
    for (const row of rows) {
      const whole = Number(Object.values(row)[0]);
      const [at95, at998] = [0.95, 0.998].map((level) =>
        funnelProportion(whole, overall, 100, level),
      );
      // Printed to 6 decimals.
      const same = (found: number | undefined, name: string): void => {
        expect(found).toBeCloseTo(cell(row, name) ?? Number.NaN, 5);
      };
      expect(overall * 100).toBeCloseTo(cell(row, 'Baseline') ?? Number.NaN, 5);
      same(at95?.lower, 'Lower2s0025limit');
      same(at95?.upper, 'Upper2s0025limit');
      same(at998?.lower, 'Lower3s0001limit');
      same(at998?.upper, 'Upper3s0001limit');
    }
  });

  it.skipIf(oraclesMissing)('finds the areas that the PHE table finds', () => {
    const areas = oracle('testdata_funnel_prop_inputs.csv').filter((row) => row['denominator']);
    let judged = 0;
    const sum = (name: string): number =>
      areas.reduce((total, row) => total + (cell(row, name) ?? 0), 0);
    const overall = sum('numerator') / sum('denominator');
    for (const row of areas) {
      const [part, whole] = [cell(row, 'numerator'), cell(row, 'denominator')];
      if (part === null || whole === null) continue;
      const [near, far] = [0.95, 0.998].map((level) => funnelProportion(whole, overall, 1, level));
      const value = part / whole;
      const side = value < overall ? 'Low' : 'High';
      const outside = (limits: typeof near): boolean =>
        limits !== null && limits !== undefined && (value < limits.lower || value > limits.upper);
      const standing = outside(far) ? `${side} (0.001)` : outside(near) ? `${side} (0.025)` : null;
      expect(standing ?? 'Not significant').toBe(row['significance']);
      judged += 1;
    }
    expect(judged).toBeGreaterThan(250);
  });

  it('stays between nothing and all', () => {
    expect(funnelProportion(1, 0.5, 100)).toEqual({ lower: 0, upper: 100 });
    expect(funnelProportion(0, 0.5, 100)).toBeNull();
    expect(funnelProportion(10, 1.2, 100)).toBeNull();
  });
});
