import { describe, expect, it } from 'vitest';
import { permuteNeighbours } from '$lib/stats/space/permuteNeighbours';
import { randomIndex, randomStream } from '$lib/stats/random/stream';
import { board, SEVEN, TOY2_CASES, toyRates, weightsOf } from './maps';
import { expectUniform } from './uniform';

const VALUES = [3, 7, 8, 5, 1, 2, 11];

describe('permuteNeighbours', () => {
  it('comes to the exact p where every draw can be counted', () => {
    const run = { replicas: 99_999, seed: 7 };
    const rates = toyRates(TOY2_CASES);
    const lists = board(4, 4);
    const pValues = permuteNeighbours(rates, weightsOf(lists), run);
    for (const [area, neighbours] of lists.entries()) {
      const sums = drawnSums(
        rates.filter((_, other) => other !== area),
        neighbours.length,
      );
      const observed = neighbours.reduce((sum, other) => sum + (rates[other - 1] ?? 0), 0);
      const share = (holds: (sum: number) => boolean): number =>
        sums.filter(holds).length / sums.length;
      const reaching = share((sum) => sum >= observed - 1e-12);
      const tail = Math.min(
        reaching,
        share((sum) => sum <= observed + 1e-12),
      );
      // 2 p of a binomial share of 99,999, give or take five standard errors.
      const margin = 10 * Math.sqrt((tail * (1 - tail)) / 99_999) + 1e-4;
      expect(Math.abs((pValues[area] ?? Number.NaN) - Math.min(1, 2 * tail))).toBeLessThan(margin);
    }
  });

  it('is uniform where place means nothing', () => {
    const stream = randomStream(31);
    const weights = weightsOf(board(4, 4, true));
    // A corner, a side and the middle: three, five and eight neighbours.
    const seen = [0, 1, 5].map((area) => ({ area, pValues: [] as number[] }));
    for (let trial = 0; trial < 1500; trial += 1) {
      const values = Array.from({ length: 16 }, () => randomIndex(stream, 1e9) ** 2);
      const pValues = permuteNeighbours(values, weights, { replicas: 99, seed: trial });
      for (const { area, pValues: own } of seen) own.push(pValues[area] ?? Number.NaN);
    }
    // Two-sided, of 99 replicas: 0.02, 0.04, …, 1, each as likely.
    for (const { pValues } of seen) expectUniform(pValues, 50);
  });

  it('is the same for a seed, other for another, and of any scale', () => {
    const weights = weightsOf(SEVEN);
    const first = permuteNeighbours(VALUES, weights, { replicas: 999, seed: 1 });
    expect(first).toEqual(permuteNeighbours(VALUES, weights, { replicas: 999, seed: 1 }));
    const scaled = VALUES.map((value) => value * 0.37 - 5);
    expect(first).toEqual(permuteNeighbours(scaled, weights, { replicas: 999, seed: 1 }));
    expect(first).not.toEqual(permuteNeighbours(VALUES, weights, { replicas: 999, seed: 2 }));
    // Digits that no machine may change.
    expect(first).toEqual([1, 0.912, 0.804, 1, 0.264, 0.36, null]);
  });

  it('finds nothing in equal values, and nothing around an island', () => {
    const run = { replicas: 99, seed: 1 };
    expect(permuteNeighbours(Array(7).fill(0.1), weightsOf(SEVEN), run)).toEqual([
      1,
      1,
      1,
      1,
      1,
      1,
      null,
    ]);
    expect(permuteNeighbours([], weightsOf([]), run)).toEqual([]);
    expect(permuteNeighbours([1, 2], weightsOf([[], []]), run)).toEqual([null, null]);
  });

  it('tells how far it is, and ends when told', () => {
    const steps: [number, number][] = [];
    const run = { replicas: 9, seed: 1 };
    permuteNeighbours(VALUES, weightsOf(SEVEN), {
      ...run,
      onProgress: (done, total) => steps.push([done, total]),
    });
    expect(steps.at(0)).toEqual([1, 7]);
    expect(steps.at(-1)).toEqual([7, 7]);
    const stop = (): never => {
      throw new Error('cancelado');
    };
    expect(() => permuteNeighbours(VALUES, weightsOf(SEVEN), { ...run, onProgress: stop })).toThrow(
      'cancelado',
    );
  });

  it('refuses a run without replicas', () => {
    const weights = weightsOf(SEVEN);
    expect(() => permuteNeighbours(VALUES, weights, { replicas: 0, seed: 1 })).toThrow(
      new RangeError('Hace falta al menos una réplica, y se piden 0.'),
    );
  });
});

/** The sum of every way to draw so many of the values. */
function drawnSums(values: readonly number[], drawn: number): readonly number[] {
  if (drawn === 0) return [0];
  return values.flatMap((value, place) =>
    drawnSums(values.slice(place + 1), drawn - 1).map((sum) => sum + value),
  );
}
