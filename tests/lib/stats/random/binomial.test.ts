import { describe, expect, it } from 'vitest';
import { binomialDraw } from '$lib/stats/random/binomialDraw';
import { randomStream } from '$lib/stats/random/stream';
import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';

describe('binomialDraw', () => {
  it.each([
    [10, 0.3],
    [200, 0.5],
    [700, 0.08],
  ])('of %i trials with %f has the mean and the variance of a binomial', (trials, share) => {
    const stream = randomStream(2);
    const runs = 4000;
    let [sum, squares] = [0, 0];
    for (let run = 0; run < runs; run += 1) {
      const drawn = binomialDraw(stream, trials, share);
      expect(Number.isInteger(drawn) && drawn >= 0 && drawn <= trials).toBe(true);
      sum += drawn;
      squares += drawn ** 2;
    }
    const [mean, variance] = [trials * share, trials * share * (1 - share)];
    expect(Math.abs(sum / runs - mean)).toBeLessThan(4 * Math.sqrt(variance / runs));
    expect((squares / runs - (sum / runs) ** 2) / variance).toBeCloseTo(1, 0.8);
  });

  it('gives the same digits for the same seed, on every machine', () => {
    const stream = randomStream(2024);
    const drawn = [10, 200, 700, 100_000].map((trials) => binomialDraw(stream, trials, 0.3));
    expect(drawn).toEqual([2, 53, 205, 30_104]);
  });

  it('of up to 48 trials counts so many uniforms below the share', () => {
    for (const trials of [1, 7, 48]) {
      const [stream, other] = [randomStream(9), randomStream(9)];
      const uniforms = Array.from({ length: trials }, () => uniformFloat64(other));
      expect(binomialDraw(stream, trials, 0.3)).toBe(uniforms.filter((u) => u < 0.3).length);
      expect(stream.next()).toBe(other.next());
    }
  });

  it('of no trials, or of none or all that succeed, is sure', () => {
    const stream = randomStream(2);
    expect(binomialDraw(stream, 0, 0.5)).toBe(0);
    expect(binomialDraw(stream, 500, 0)).toBe(0);
    expect(binomialDraw(stream, 500, 1)).toBe(500);
  });
});
