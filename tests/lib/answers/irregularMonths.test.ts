/** A short set of `irregularMonths.all.test.ts`: what months that remember do to a claim of change. */
import { describe, expect, it } from 'vitest';
import { randomStream } from '$lib/stats/random/stream';
import { rejections } from './changeSize';

const RUNS = 300;
/** Three standard errors above five in a hundred. */
const MOST = 0.05 + 3 * Math.sqrt((0.05 * 0.95) / RUNS);

describe('a change of twelve months, where nothing changes', () => {
  it.each([
    { mean: 5, dispersion: 1, memory: 0 },
    { mean: 200, dispersion: 2.3, memory: 0.31 },
    { mean: 50, dispersion: 3, memory: 0.42 },
  ])('is seldom called one: %j', (months) => {
    expect(rejections(randomStream(71), months, 1, RUNS).size).toBeLessThanOrEqual(MOST);
  });

  it('is still seen where a fifth fewer come', () => {
    const months = { mean: 200, dispersion: 2.3, memory: 0.31 };
    expect(rejections(randomStream(73), months, 0.8, RUNS).size).toBeGreaterThan(0.7);
  });
});
