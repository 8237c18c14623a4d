import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byar } from '$old/lib/stats/byar';
import { recentTrend, type TrendPoint } from '$old/lib/stats/time/recentTrend';
import { expectClose } from '../oracles';
import { logBetween } from '../../../uniform';

const perYear = (counts: readonly number[], women: readonly number[]): readonly TrendPoint[] =>
  counts.map((count, index) => {
    const per = 100_000 / (women[index] ?? Number.NaN);
    const { lower, upper } = byar(count);
    return { value: count * per, lower: (lower ?? 0) * per, upper: upper * per };
  });

const WOMEN = [286_000, 286_500, 287_000, 287_400, 287_900];

describe('recentTrend', () => {
  // DOMAIN.md B11, computed with Byar's limits for all counts; as many figures as were printed.
  it('rises with 120, 131, 150, 158 and 171 cases', () => {
    const found = recentTrend(perYear([120, 131, 150, 158, 171], WOMEN));
    expectClose(found?.slope ?? null, 4.432518424, 1e-9);
    expectClose(found?.chiSquare ?? null, 10.76482358, 1e-9);
    expect(found?.direction).toBe('sube');
  });

  it('does not change with 12, 9, 15, 11 and 16', () => {
    const found = recentTrend(perYear([12, 9, 15, 11, 16], WOMEN));
    expectClose(found?.chiSquare ?? null, 0.5901765793, 1e-9);
    expect(found?.direction).toBe('sin_cambio');
  });

  // Diabetes in England 2020–2024, as published (four decimals); χ² as printed in DOMAIN.md.
  const diabetes: readonly TrendPoint[] = [
    { value: 7.0826, lower: 7.0754, upper: 7.094 },
    { value: 7.1085, lower: 7.1013, upper: 7.1199 },
    { value: 7.2571, lower: 7.2499, upper: 7.2684 },
    { value: 7.4528, lower: 7.4456, upper: 7.4643 },
    { value: 7.6554, lower: 7.6481, upper: 7.6669 },
  ];

  it('rises with the diabetes of England', () => {
    const found = recentTrend(diabetes);
    expectClose(found?.chiSquare ?? null, 9740.1, 1e-6);
    expect(found?.direction).toBe('sube');
  });

  it('looks at the last five points alone', () => {
    const older = { value: 900, lower: 899, upper: 901 };
    expect(recentTrend([older, ...diabetes])).toEqual(recentTrend(diabetes));
  });

  it('is no trend where one year makes it', () => {
    // Flat but for the last year: χ² is beyond the bound, and without that year the line falls.
    const jump = [10, 9.9, 9.8, 9.7, 14].map((value) => ({
      value,
      lower: value - 1,
      upper: value + 1,
    }));
    const found = recentTrend(jump);
    expect(found?.chiSquare).toBeGreaterThan(9.55);
    expect(found?.isSteady).toBe(false);
    expect(found?.direction).toBe('sin_cambio');
  });

  // A width of 3.92 is a weight of one: the slope is Σ(t − 3)v ÷ 10, its square's χ² times 10.
  const ofWeightOne = (values: readonly number[]): readonly TrendPoint[] =>
    values.map((value) => ({ value, lower: 0, upper: 3.92 }));

  it('counts a slope of exactly zero as rising', () => {
    expect(recentTrend(ofWeightOne([1, 1, 1, 1, 9]))).toEqual({
      direction: 'sube',
      slope: expect.closeTo(1.6, 12) as number,
      chiSquare: expect.closeTo(25.6, 10) as number,
      isSteady: true,
    });
    expect(recentTrend(ofWeightOne([9, 1, 1, 1, 1]))).toMatchObject({
      direction: 'sin_cambio',
      isSteady: false,
    });
    expect(recentTrend(ofWeightOne([4, 4, 4, 4, 4]))).toEqual({
      direction: 'sin_cambio',
      slope: 0,
      chiSquare: 0,
      isSteady: true,
    });
  });

  it('has no answer with four points, or where a point has no width', () => {
    expect(recentTrend(diabetes.slice(1))).toBeNull();
    expect(recentTrend([...diabetes.slice(1), { value: 8, lower: 8, upper: 8 }])).toBeNull();
  });

  const points = fc.array(
    fc.record({
      value: logBetween(1, 1000),
      half: logBetween(0.5, 50),
    }),
    { minLength: 5, maxLength: 8 },
  );
  const widen = (given: readonly { value: number; half: number }[], scale = 1): TrendPoint[] =>
    given.map(({ value, half }) => ({
      value: value * scale,
      lower: (value - half) * scale,
      upper: (value + half) * scale,
    }));

  it('does not depend on the unit', () => {
    fc.assert(
      fc.property(points, (given) => {
        const [one, other] = [recentTrend(widen(given)), recentTrend(widen(given, 1024))];
        expect(other?.direction).toBe(one?.direction);
        expect(other?.chiSquare).toBeCloseTo(one?.chiSquare ?? Number.NaN, 6);
      }),
    );
  });

  it('falls as much backwards as it rises forwards', () => {
    const forward = recentTrend(diabetes);
    const backward = recentTrend(diabetes.toReversed());
    expectClose(backward?.slope ?? null, -(forward?.slope ?? Number.NaN), 1e-8);
    expect(backward?.direction).toBe('baja');
  });
});
