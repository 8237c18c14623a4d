import { describe, expect, it } from 'vitest';
import type { Counted } from '$old/lib/stats/compareRates';
import { farrington } from '$old/lib/stats/time/farrington';
import { expectClose } from '../oracles';
import { stream } from './streams';

const plain = (counts: readonly number[]): readonly Counted[] =>
  counts.map((count) => ({ count, exposure: 1 }));

const COUNTS = [
  22, 18, 25, 24, 30, 28, 27, 26, 29, 31, 25, 20, 24, 20, 27, 26, 29, 31, 28, 27, 30, 33, 26, 22,
  23, 21, 26, 28, 32, 30, 29, 28, 31, 34, 27, 23, 25, 22, 29, 27, 33, 32, 30, 29, 33, 35, 28, 24,
  26, 23, 30, 29, 34, 33, 31, 30, 48, 36, 29, 25,
];
const TOY = plain(COUNTS);
const R = { variance: 'surveillance', fewCases: { cases: 0, months: 4 } } as const;

describe('farrington', () => {
  // R, surveillance::farringtonFlexible with these options; six decimals were printed.
  const BOUNDS = [
    32.775806, 35.007352, 36.44772, 40.977724, 41.965034, 42.474967, 40.341127, 41.80617, 44.099749,
    42.694046, 38.535394, 36.111359,
  ];
  it.each(BOUNDS.map((upper, month) => [month + 49, upper]))(
    'gives R the bound of month %i: %f',
    (month, upper) => {
      const found = farrington(TOY, month - 1, R);
      expect(found?.upper.toFixed(6)).toBe(upper.toFixed(6));
      expect(found?.alarm).toBe(month === 57);
      expect(found?.hasTrend).toBe(true);
    },
  );

  it('scores 1 at the bound, 0 where as many come as are expected, and evenly between', () => {
    const { expected = 0, upper = 0, score = 0 } = farrington(TOY, 56, R) ?? {};
    // 48 came, more than the bound; with as many more over it as the bound is over what is expected, it would be 2.
    expect(score).toBeGreaterThan(1);
    expectClose(expected + score * (upper - expected), 48);
    const fewer = farrington(TOY.with(56, { count: 20, exposure: 1 }), 56, R);
    expect(fewer?.score).toBeLessThan(0);
    expectClose(expected + (fewer?.score ?? 0) * (upper - expected), 20);
  });

  it('bounds by what the paper says of the mean: no more alarms than promised', () => {
    const draw = stream(20);
    const alarms = { published: 0, surveillance: 0 };
    const replicas = 1200;
    for (let replica = 0; replica < replicas; replica += 1) {
      const series = plain(Array.from({ length: 60 }, () => draw.count(40)));
      for (const variance of ['published', 'surveillance'] as const) {
        if (farrington(series, 55, { variance })?.alarm) alarms[variance] += 1;
      }
    }
    // Nominal 5 %; the standard error of 1,200 replicas is 0.6 %.
    expect(alarms.published / replicas).toBeGreaterThan(0.03);
    expect(alarms.published / replicas).toBeLessThan(0.06);
    expect(alarms.surveillance / replicas).toBeGreaterThan(0.075);
  });

  it('weighs down a past peak', () => {
    const peak = plain(COUNTS.map((count, month) => (month === 44 ? 150 : count)));
    const kept = farrington(peak, 56, { halfWindow: 3, weightThreshold: Infinity });
    const weighed = farrington(peak, 56, { halfWindow: 3 });
    expect(kept?.alarm).toBe(false);
    expect(weighed?.upper).toBeLessThan((kept?.upper ?? 0) / 2);
  });

  it('drops a trend that is not significant, has two years, or foretells the unseen', () => {
    expect(farrington(TOY, 59, { trendP: 0.05 })?.hasTrend).toBe(false);
    expect(farrington(TOY, 59, { years: 2 })?.hasTrend).toBe(false);
    const rising = plain(COUNTS.map((_, month) => Math.round(20 * 1.02 ** month)));
    expect(farrington(rising, 59)?.hasTrend).toBe(false);
    const falling = plain(COUNTS.map((_, month) => Math.round(200 * 0.98 ** month)));
    expect(farrington(falling, 59, { trendP: 0.05 })?.hasTrend).toBe(true);
  });

  it('is silent with few cases in the last four months', () => {
    const sparse = plain(COUNTS.map((_, month) => (month === 59 ? 4 : Number(month % 12 === 11))));
    expect(farrington(sparse, 59)?.alarm).toBe(false);
    const alarmOf = (series: readonly Counted[], cases: number, months: number) =>
      farrington(series, 59, { fewCases: { cases, months } })?.alarm;
    expect([3, 4, 5].map((cases) => alarmOf(sparse, cases, 4))).toEqual([true, true, false]);
    // One more case counts if it is of the fourth month back, and not of the fifth.
    const one = { count: 1, exposure: 1 };
    expect([56, 55].map((month) => alarmOf(sparse.with(month, one), 5, 4))).toEqual([true, false]);
    // All sixty months, and more than there are: four cases, and one in each of four Decembers.
    expect([8, 9].map((cases) => alarmOf(sparse, cases, 100))).toEqual([true, false]);
  });

  it('leaves out of the past as many months as told', () => {
    const risen = TOY.with(55, { count: 90, exposure: 1 });
    const expected = (series: readonly Counted[], recentExcluded: number) =>
      farrington(series, 56, { recentExcluded })?.expected ?? Number.NaN;
    expect(expected(risen, 1)).toBe(expected(TOY, 1));
    expect(expected(risen, 0)).not.toBe(expected(TOY, 0));
  });

  it('counts cases per day: double the days, double the bound of the mean', () => {
    const days = TOY.map(({ count }) => ({ count, exposure: 30 }));
    expectClose(farrington(days, 56)?.upper ?? null, farrington(TOY, 56)?.upper ?? Number.NaN);
    const half = days.map((month, place) => (place === 56 ? { ...month, exposure: 15 } : month));
    expectClose(
      farrington(half, 56)?.expected ?? null,
      (farrington(TOY, 56)?.expected ?? Number.NaN) / 2,
    );
  });

  it('has no answer without the past, without a case in it, or beyond the series', () => {
    expect(farrington(TOY, 36)).toBeNull();
    expect(farrington(TOY, 37)).not.toBeNull();
    expect(farrington(TOY, 60)).toBeNull();
    expect(farrington(TOY.with(59, { count: 5, exposure: 0 }), 59)).toBeNull();
    expect(farrington(plain(COUNTS.map(() => 0)), 59)).toBeNull();
  });
});
