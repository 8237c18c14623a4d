/** The simulations of `levelChanges.test.ts` that need many series. */
import { describe, expect, it } from 'vitest';
import { levelChanges } from '$lib/stats/time/levelChanges';
import { randomStream } from '$lib/stats/random/stream';
import { drawMonths } from '../laws/rememberingMonths';
import { stream } from './streams';

const plain = (counts: readonly number[]) => counts.map((count) => ({ count, exposure: 1 }));
const repeat = (length: number, count: number): readonly number[] =>
  Array.from({ length }, () => count);

describe('levelChanges, drawn more times', () => {
  it('finds no more where months remember', () => {
    const kind = { mean: 60, dispersion: 3, memory: 0.5 };
    const source = randomStream(13);
    const drawn = Array.from({ length: 300 }, () => plain(drawMonths(source, kind, repeat(36, 1))));
    const options = { alpha: 0.1, replicas: 99, dispersion: 3, memory: 0.5 };
    const found = drawn.filter(
      (series, seed) => levelChanges(series, { seed, ...options }).length > 0,
    );
    // Nominal 10 %; the standard error of 300 series is 1.7 %.
    expect(Math.abs(found.length / drawn.length - 0.1)).toBeLessThan(0.052);
  });

  it('holds the date in its range nearly always', () => {
    const draw = stream(12);
    let [held, found] = [0, 0];
    for (let replica = 0; replica < 300; replica += 1) {
      const means = [...repeat(20, 20), ...repeat(28, 28)];
      const series = plain(means.map((mean) => draw.count(mean)));
      const [change, ...others] = levelChanges(series, { seed: replica, replicas: 99 });
      if (change === undefined || others.length > 0) continue;
      found += 1;
      if (change.earliest <= 20 && change.latest >= 20) held += 1;
    }
    expect(found).toBeGreaterThan(200);
    expect(held / found).toBeGreaterThan(0.92);
  });
});
