import { describe, expect, it } from 'vitest';
import { addMonths } from '$old/lib/period/months';
import { daysIn } from '$old/lib/stats/time/days';
import { seasonalFactors, wavesOf } from '$old/lib/stats/time/season';
import { expectClose } from '../oracles';

const months = (length: number) =>
  Array.from({ length }, (_, index) => addMonths('2019-01-01', index));
const wave = (month: string): number => Math.exp(0.3 * (wavesOf(month, 1)[0] ?? 0));

describe('wavesOf', () => {
  it('is where April stands on one and on two waves: a quarter and a half of the way', () => {
    const close = [0, 1, -1, 0].map((expected) => expect.closeTo(expected, 12) as unknown);
    expect(wavesOf('2024-04-01', 2)).toEqual(close);
    expect(wavesOf('2019-04-01', 1)).toEqual(close.slice(0, 2));
  });
});

describe('seasonalFactors', () => {
  it('finds the season beneath days, late reports and a level that changes', () => {
    // The level changes three years before the last month: years are counted back from it.
    const series = months(66).map((month, index) => ({
      month,
      share: index === 65 ? 0.8 : 1,
      count: Math.round(
        1e6 * daysIn(month) * wave(month) * (index < 30 ? 1 : 1.5) * (index === 65 ? 0.8 : 1),
      ),
    }));
    const factors = seasonalFactors(series);
    const mean = months(12).reduce((sum, month) => sum + wave(month) / 12, 0);
    for (const [index, { month }] of series.entries()) {
      expectClose(factors?.[index] ?? null, wave(month) / mean, 1e-6);
    }
  });

  it('is one all year where there is no season, and averages one where there is', () => {
    const flat = seasonalFactors(
      months(48).map((month) => ({ month, count: 100 * daysIn(month) })),
    );
    for (const factor of flat ?? []) expectClose(factor, 1, 1e-9);
    const peaked = seasonalFactors(
      months(48).map((month, index) => ({ month, count: index % 12 === 5 ? 50 : 20 })),
    );
    expectClose(
      (peaked ?? []).slice(0, 12).reduce((sum, factor) => sum + factor, 0),
      12,
      1e-9,
    );
  });

  it('is null without a case in a whole year', () => {
    expect(seasonalFactors(months(24).map((month) => ({ month, count: 0 })))).toBeNull();
  });
});
