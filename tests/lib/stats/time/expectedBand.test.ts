import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { daysIn } from '$old/lib/stats/time/days';
import { expectedBand, type CountedMonth } from '$old/lib/stats/time/expectedBand';
import { expectClose } from '../oracles';
import { stream } from './streams';
import { logBetween } from '../../../uniform';

/** Consecutive months from January 2019. */
const months = (length: number): readonly string[] =>
  Array.from({ length }, (_, index) => {
    const year = 2019 + Math.floor(index / 12);
    return `${year}-${String((index % 12) + 1).padStart(2, '0')}-01`;
  });

/** Mean of a month with a summer peak, at a level that each year is `growth` times that of the one before. */
const meanOf = (month: string, index: number, daily: number, growth: number): number =>
  daily *
  daysIn(month) *
  growth ** Math.floor(index / 12) *
  Math.exp(0.15 * Math.cos((2 * Math.PI * ((index % 12) - 5)) / 12));

const counted = (
  length: number,
  count: (mean: number) => number,
  daily = 6,
  growth = 1.04,
): CountedMonth[] =>
  months(length).map((month, index) => ({
    month,
    count: count(meanOf(month, index, daily, growth)),
  }));

describe('expectedBand', () => {
  it('finds the season, the level of the last year, the trend and the days', () => {
    // Counts so large that rounding them is nothing beside 1e-4.
    const series = counted(72, Math.round, 6000);
    const band = expectedBand(series.slice(0, 60), series.slice(60));
    expectClose(band?.trend ?? null, 1.04, 1e-4);
    expectClose(band?.yearlyDrift ?? null, Math.log(1.04), 0.01);
    for (const [order, { expected, month }] of (band?.points ?? []).entries()) {
      expectClose(expected, meanOf(month, 48 + order, 6000, 1.04), 1e-4);
    }
  });

  it.each([
    ['Poisson', 1, 0.2, 1],
    ['Poisson', 1, 6, 1],
    ['three times as varied', 3, 6, 1],
    ['three times as varied', 3, 6, 1.08],
  ])(
    'holds 95 %% of the months of the next year, %s, dispersion %f, %f cases a day',
    (_, over, daily, growth) => {
      const draw = stream(31);
      const replicas = 100;
      let held = 0;
      for (let replica = 0; replica < replicas; replica += 1) {
        const series = counted(72, (mean) => draw.count(mean, mean * over), daily, growth);
        const band = expectedBand(series.slice(0, 60), series.slice(60));
        for (const [order, { lower, upper }] of (band?.points ?? []).entries()) {
          const count = series[60 + order]?.count ?? Number.NaN;
          if (count >= lower && count <= upper) held += 1;
        }
      }
      // Whole limits hold a little more than asked; 1,200 months have a standard error of 0.6 %, and the last case is the hardest.
      expect(held / (replicas * 12)).toBeGreaterThan(0.92);
      expect(held / (replicas * 12)).toBeLessThan(0.985);
    },
  );

  it('does not take the chance of each year for a drift of the level', () => {
    const draw = stream(33);
    const drifts = Array.from({ length: 60 }, () => {
      const series = counted(60, (mean) => draw.count(mean), 1, 1);
      return expectedBand(series, [])?.yearlyDrift ?? Number.NaN;
    });
    // Where levels are one, the mean square of their changes falls as often below its expectation as above.
    const none = drifts.filter((drift) => drift === 0).length / drifts.length;
    expect(none).toBeGreaterThan(0.35);
    expect(none).toBeLessThan(0.8);
  });

  it('expects of a month half reported half of it', () => {
    const series = counted(60, Math.round);
    const [whole, half] = [1, 0.5].map(
      (share) => expectedBand(series, [{ month: '2024-03-01', share }])?.points[0],
    );
    expectClose(half?.expected ?? null, (whole?.expected ?? Number.NaN) / 2);
    expect(half?.upper).toBeLessThan(whole?.upper ?? 0);
  });

  it('holds as many months where the share reported is itself in doubt', () => {
    const draw = stream(35);
    const [share, shareVariance, replicas] = [0.9, 0.0025, 100];
    const held = { carried: 0, ignored: 0 };
    for (let replica = 0; replica < replicas; replica += 1) {
      const series = counted(72, (mean) => draw.count(mean), 30, 1);
      // What is reported of each month is another share than the one believed.
      const asked = series.slice(60).map(({ month, count }) => {
        const doubt = Math.sqrt(12 * shareVariance) * (draw.uniform() - 0.5);
        return { month, count: Math.round(count * share * Math.exp(doubt)), share };
      });
      const inside = (variance: number): number => {
        const months = asked.map((month) => ({ ...month, shareVariance: variance }));
        const points = expectedBand(series.slice(0, 60), months)?.points ?? [];
        return points.filter(({ lower, upper }, place) => {
          const count = asked[place]?.count ?? Number.NaN;
          return lower <= count && count <= upper;
        }).length;
      };
      held.carried += inside(shareVariance);
      held.ignored += inside(0);
    }
    expect(held.carried / (replicas * 12)).toBeGreaterThan(0.93);
    expect(held.ignored / (replicas * 12)).toBeLessThan(0.88);
  });

  it('reads months in any order, and does without some', () => {
    const series = counted(60, Math.round);
    const asked = [{ month: '2024-01-01' }];
    const found = expectedBand(series, asked);
    expectClose(
      expectedBand(series.toReversed(), asked)?.points[0]?.expected ?? null,
      found?.points[0]?.expected ?? Number.NaN,
    );
    const without = series.filter((_, index) => index < 15 || index > 18);
    const other = expectedBand(without, asked)?.points[0]?.expected ?? Number.NaN;
    expect(Math.abs(other / (found?.points[0]?.expected ?? 1) - 1)).toBeLessThan(0.01);
  });

  it('has no answer before three years, or where nothing happened', () => {
    const series = counted(36, Math.round);
    expect(expectedBand(series.slice(1), [])).toBeNull();
    expect(expectedBand(series, [])?.points).toEqual([]);
    expect(
      expectedBand(
        counted(36, () => 0),
        [],
      ),
    ).toBeNull();
  });

  it('opens as more confidence is asked, and as months are further off', () => {
    fc.assert(
      fc.property(logBetween(0.5, 20), fc.nat(), (daily, seed) => {
        const draw = stream(seed);
        const series = counted(48, (mean) => draw.count(mean), daily);
        const asked = [{ month: '2023-06-01' }, { month: '2029-06-01' }];
        const band = (confidence: number) => expectedBand(series, asked, { confidence })?.points;
        const [near, far] = band(0.95) ?? [];
        const [wider] = band(0.998) ?? [];
        if (near === undefined || far === undefined || wider === undefined) return false;
        expect(wider.lower).toBeLessThanOrEqual(near.lower);
        expect(wider.upper).toBeGreaterThanOrEqual(near.upper);
        expect(far.upper / far.expected).toBeGreaterThanOrEqual(near.upper / near.expected - 0.2);
        return near.lower <= near.expected && near.expected <= near.upper;
      }),
      { numRuns: 30 },
    );
  });
});
