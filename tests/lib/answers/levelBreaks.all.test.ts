/** The simulations of `levelBreaks.test.ts` by other draws, and more of them. */
import { describe, expect, it } from 'vitest';
import { levelBreaksOf } from '$lib/answers/levelBreaks';
import { addMonths } from '$lib/period/months';
import { randomStream } from '$lib/stats/random/stream';
import { drawMonths } from '../stats/laws/rememberingMonths';
import { none, planted, seeds, shut } from './drawnBreaks';
import { AT_ONCE } from './monthSeries';
import { stepsIn } from './stepShapes';

describe('levelBreaksOf, drawn more times', () => {
  it('holds the planted date in its range in most series, and finds the break in nearly all', () => {
    const { found, held } = planted(seeds(10, 50));
    expect(found).toBeGreaterThanOrEqual(38);
    expect(held / found).toBeGreaterThan(0.85);
  });

  // Asked for 1 %; a season that has to be learnt and two searches more leave it near 2 %.
  it('finds hardly ever a break where there is none', () => {
    const found = [15, 80, 200].reduce((sum, mean) => sum + none(mean, seeds(20, 70)), 0);
    expect(found / 150).toBeLessThan(0.05);
  });

  it('takes a lockdown for no change of level', () => {
    const found = [0.2, 0.5, 0.7].reduce((sum, times) => sum + shut(times, seeds(30, 70)), 0);
    expect(found / 120).toBeLessThan(0.05);
  });

  it('finds few where months remember', () => {
    const stream = randomStream(89);
    const kind = { mean: 80, dispersion: 3, memory: 0.42 };
    const breaksIn = (means: readonly number[]) =>
      levelBreaksOf(
        drawMonths(stream, kind, means).map((n, at) => ({
          periodo: addMonths('2019-01-01', at),
          n,
        })),
        '2024-07-01',
        AT_ONCE,
      ).length;
    const even = Array.from({ length: 67 }, () => 1);
    const runs = 40;
    let found = 0;
    for (let run = 0; run < runs; run += 1) if (breaksIn(even) > 0) found += 1;
    // 1 of 40 when this was written; a null without memory or doubt gave 12 of 100.
    expect(found).toBeLessThanOrEqual(3);
  });

  it('finds few where months remember much', () => {
    const stream = randomStream(89);
    const even = Array.from({ length: 67 }, () => 1);
    const withBreaks = Array.from({ length: 30 }, () =>
      drawMonths(stream, { mean: 80, dispersion: 3, memory: 0.7 }, even),
    ).filter((counts) => {
      const rows = counts.map((n, at) => ({ periodo: addMonths('2019-01-01', at), n }));
      return levelBreaksOf(rows, '2024-07-01', AT_ONCE).length > 0;
    });
    // 4 when this was written; replicas without memory gave 15, and those of a known dispersion 9.
    expect(withBreaks.length).toBeLessThanOrEqual(6);
  });
});

/** Three standard errors above 5 of 100. */
const RUNS = 60;
const MOST = RUNS * (0.05 + 3 * Math.sqrt((0.05 * 0.95) / RUNS));

describe('a step, against a slow rise', () => {
  it.each([
    [
      '4 % a year',
      { mean: 200, dispersion: 2, memory: 0.3 },
      (month: number) => 1.04 ** (month / 12),
    ],
    [
      '4 % a year, no more irregular than chance',
      { mean: 200, dispersion: 1, memory: 0 },
      (month: number) => 1.04 ** (month / 12),
    ],
    ['nothing but months that remember', { mean: 200, dispersion: 3, memory: 0.7 }, () => 1],
  ])(
    'is hardly ever told of %s',
    (_, kind, times) => {
      const { steps } = stepsIn(kind, times, RUNS);
      // 1, 0 and 2 when this was written; changes, told as steps until then, in 46, 60 and 7.
      expect(steps).toBeLessThanOrEqual(MOST);
    },
    900_000,
  );

  it('is told of some rises by 30 % at once, and as a change of nearly all', () => {
    const times = (month: number) => (month < 30 ? 1 : 1.3);
    const { told, steps } = stepsIn({ mean: 200, dispersion: 1.5, memory: 0.1 }, times, RUNS);
    expect(told).toBeGreaterThan(0.9 * RUNS);
    expect(steps).toBeGreaterThan(0.25 * RUNS);
  }, 900_000);
});
