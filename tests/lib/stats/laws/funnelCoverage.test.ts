/** Funnel limits leave out as many areas as they say where only chance sets areas apart. */
import { describe, expect, it } from 'vitest';
import { funnelProportion, funnelRate, funnelRatio } from '$old/lib/stats/funnel';
import type { Interval } from '$old/lib/stats/interval';
import { randomStream, type RandomStream } from '$old/lib/stats/random/stream';
import { binomialDraw } from '../random/binomialDraw';
import { poissonDraw } from '../random/poissonDraw';
import { margin, MEANS, RUNS } from './simulatedCoverage';

describe('funnels of areas that only chance sets apart', () => {
  const outside = (runs: number, limits: Interval | null, draw: (s: RandomStream) => number) => {
    const stream = randomStream(29);
    let left = 0;
    for (let run = 0; run < runs; run += 1) {
      const value = draw(stream);
      if (limits === null || value < limits.lower || value > limits.upper) left += 1;
    }
    return left / runs;
  };

  it.each(MEANS.slice(1))('funnelRatio and funnelRate, where %f cases are expected', (mean) => {
    const ratio = outside(RUNS, funnelRatio(mean), (stream) => poissonDraw(stream, mean) / mean);
    expect(ratio).toBeLessThanOrEqual(0.05 + margin(RUNS));
    expect(ratio).toBeGreaterThan(0.005);
    const perThousand = (count: number): number => (count / 5000) * 1000;
    const rates = outside(RUNS, funnelRate(5000, mean / 5000, 1000), (stream) =>
      perThousand(poissonDraw(stream, mean)),
    );
    expect(rates).toBe(ratio);
  });

  it.each([
    [100, 0.4],
    [400, 0.15],
  ])('funnelProportion, of %i with %f each', (trials, share) => {
    const found = outside(
      RUNS,
      funnelProportion(trials, share, 1),
      (stream) => binomialDraw(stream, trials, share) / trials,
    );
    expect(Math.abs(found - 0.05)).toBeLessThan(0.02 + margin(RUNS));
  });
});
