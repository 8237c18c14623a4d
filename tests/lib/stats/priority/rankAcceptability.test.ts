import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { orderByScore } from '$old/lib/stats/priority/orderByScore';
import {
  rankAcceptability,
  type DrawValues,
  type RankAcceptability,
} from '$old/lib/stats/priority/rankAcceptability';
import { weightedIndex } from '$old/lib/stats/priority/weightedIndex';
import { anyWeightings, nearbyWeightings } from '$old/lib/stats/priority/weightings';
import { gammaDraws, uniform } from '$old/lib/stats/random/gammaDraws';
import { randomStream } from '$old/lib/stats/random/stream';
import { boards } from './boards';

type Values = readonly (readonly number[])[];

const sure =
  (values: Values): DrawValues =>
  (into) =>
    into.set(values.flat());

function alternativesOf(values: Values, weights: readonly number[], first = 2) {
  const order = orderByScore(
    weightedIndex(values, weights).map(({ score }) => score),
    values,
  );
  const reference = values.map((_, area) => order.indexOf(area));
  return { areas: values.length, criteria: weights.length, reference, first };
}

function around(values: Values, weights: readonly number[], replicas: number, seed = 5) {
  const stream = randomStream(seed);
  return rankAcceptability(
    alternativesOf(values, weights),
    sure(values),
    [nearbyWeightings(stream, weights, 0.25), anyWeightings(stream)],
    { replicas },
  );
}

const sumOf = (shares: readonly number[]) => shares.reduce((sum, share) => sum + share, 0);

describe('rankAcceptability', () => {
  it('has rows and columns that add up to one, ties and all', () => {
    fc.assert(
      fc.property(boards, ({ values, weights }) => {
        for (const { acceptability, first, meanSpearman } of around(values, weights, 20)) {
          for (const row of acceptability) expect(sumOf(row)).toBeCloseTo(1, 9);
          for (const place of acceptability.keys()) {
            expect(sumOf(acceptability.map((row) => row[place] ?? 0))).toBeCloseTo(1, 9);
          }
          expect(sumOf(first)).toBeCloseTo(Math.min(2, values.length), 9);
          expect(Math.abs(meanSpearman)).toBeLessThanOrEqual(1 + 1e-12);
        }
      }),
    );
  });

  it('never places an area above one that dominates it', () => {
    const values = [
      [0.2, 0.4, 0.1],
      [0.3, 0.5, 0.2],
      [0.9, 0, 0],
    ];
    for (const { acceptability } of around(values, [0.5, 0.3, 0.2], 500)) {
      expect(acceptability[0]?.[0]).toBe(0);
      expect(acceptability[1]?.[2]).toBe(0);
    }
  });

  it('does not depend on the order in which areas are given', () => {
    fc.assert(
      fc.property(boards, ({ values, weights }) => {
        const [own] = around(values, weights, 30);
        const [turned] = around(values.toReversed(), weights, 30);
        for (const [area, row] of (own?.acceptability ?? []).entries()) {
          const other = turned?.acceptability.toReversed()[area] ?? [];
          for (const [place, share] of row.entries()) expect(other[place]).toBeCloseTo(share, 9);
        }
      }),
    );
  });

  it('of two areas and two criteria is the share of weights that favours each', () => {
    // Ahead wherever 0.4·w > 0.6·(1 − w), that is w > 0.6.
    const values = [
      [0.9, 0.2],
      [0.5, 0.8],
    ];
    const [, any] = around(values, [0.5, 0.5], 20_000);
    expect(any?.acceptability[0]?.[0]).toBeCloseTo(0.4, 1.7);
    // Around a half, by at most a quarter: the first weight stays between 0.375 and 0.625.
    const [near] = around(values, [0.5, 0.5], 20_000);
    expect(near?.acceptability[0]?.[0]).toBeLessThan(0.05);
    expect(near?.acceptability[0]?.[0]).toBeGreaterThan(0);
  });

  it('of values as uncertain for all is the same for all', () => {
    const areas = 6;
    const draw = gammaDraws(randomStream(3));
    const [found] = rankAcceptability(
      { areas, criteria: 1, reference: [0, 1, 2, 3, 4, 5], first: 2 },
      (into) => into.forEach((_, at) => (into[at] = draw(4))),
      [(weights) => weights.fill(1)],
      { replicas: 6000 },
    );
    for (const share of (found?.acceptability ?? []).flat()) {
      expect(Math.abs(share - 1 / 6)).toBeLessThan(0.02);
    }
    expect(Math.abs(found?.meanSpearman ?? 1)).toBeLessThan(0.05);
  });

  it('gives the same digits for the same seed, and others for another', () => {
    const values = [
      [0.9, 0.2, 0.1],
      [0.5, 0.8, 0.3],
      [0.4, 0.4, 0.9],
    ];
    const chosen = [0.4, 0.4, 0.2];
    const digits = (seed: number) => around(values, chosen, 1000, seed);
    expect(digits(5)).toEqual(digits(5));
    expect(digits(6)).not.toEqual(digits(5));
  });

  it('agrees with itself: weights that stay give the order of reference', () => {
    const values = [[0.1], [0.9], [0.5]];
    const [near] = around(values, [1], 50);
    expect(near).toEqual<RankAcceptability>({
      acceptability: [
        [0, 0, 1],
        [1, 0, 0],
        [0, 1, 0],
      ],
      first: [0, 1, 1],
      meanSpearman: 1,
    });
  });

  it('is wholly against an order of reference that is the other way round', () => {
    const [found] = rankAcceptability(
      { areas: 2, criteria: 1, reference: [1, 0], first: 1 },
      sure([[0.9], [0.1]]),
      [(weights) => weights.fill(1)],
      { replicas: 3 },
    );
    expect(found).toMatchObject({ first: [1, 0], meanSpearman: -1 });
  });

  it('tells how far it is, and can be stopped', () => {
    const seen: number[] = [];
    const run = (onProgress: (done: number) => void) =>
      rankAcceptability(
        alternativesOf([[1], [0]], [1]),
        sure([[1], [0]]),
        [(weights) => weights.fill(1)],
        { replicas: 500, onProgress },
      );
    run((done) => seen.push(done));
    expect(seen).toEqual([200, 400]);
    expect(() =>
      run(() => {
        throw new Error('basta');
      }),
    ).toThrow('basta');
    expect(() =>
      rankAcceptability(alternativesOf([[1]], [1]), sure([[1]]), [], { replicas: 0 }),
    ).toThrow(RangeError);
  });
});

describe('weightings', () => {
  const drawn = (make: (weights: Float64Array) => void, size: number, times: number) => {
    const weights = new Float64Array(size);
    return Array.from({ length: times }, () => {
      make(weights);
      return [...weights];
    });
  };

  it('add up to one, and none is below zero', () => {
    const stream = randomStream(1);
    for (const make of [
      anyWeightings(stream),
      nearbyWeightings(stream, [0.7, 0.2, 0.1, 0], 0.25),
    ]) {
      for (const weights of drawn(make, 4, 200)) {
        expect(sumOf(weights)).toBeCloseTo(1, 12);
        expect(Math.min(...weights)).toBeGreaterThanOrEqual(0);
      }
    }
  });

  it('nearby: each is moved by its own draw, then all are shared out', () => {
    const stream = randomStream(2);
    const [weights = []] = drawn(nearbyWeightings(randomStream(2), [0.5, 0.3, 0.2], 0.25), 3, 1);
    const moved = [0.5, 0.3, 0.2].map((own) => own * (0.75 + 0.5 * uniform(stream)));
    for (const [place, own] of moved.entries()) {
      expect(weights[place]).toBeCloseTo(own / sumOf(moved), 12);
    }
  });

  it('any: the first of three is Beta(1, 2), of mean 1/3 and over one half a quarter of the times', () => {
    const first = drawn(anyWeightings(randomStream(2)), 3, 20_000).map(([weight = 0]) => weight);
    expect(sumOf(first) / first.length).toBeCloseTo(1 / 3, 2);
    expect(first.filter((weight) => weight > 0.5).length / first.length).toBeCloseTo(0.25, 1.7);
  });

  it('any: criteria that say nearly the same weigh together as much as one, shared out at random', () => {
    const make = anyWeightings(randomStream(4), [[0, 2]]);
    const all = drawn(make, 3, 20_000);
    for (const weights of all) expect(sumOf(weights)).toBeCloseTo(1, 12);
    const meanOf = (values: readonly number[]) => sumOf(values) / values.length;
    const other = all.map(([, weight = 0]) => weight);
    // As the first of two, any weight is as likely as any other; apart it would be over 3/4 one time of 16.
    expect(meanOf(other)).toBeCloseTo(1 / 2, 2);
    expect(meanOf(other.map((weight) => Number(weight > 0.75)))).toBeCloseTo(0.25, 1.7);
    const shares = all.map(([one = 0, , third = 0]) => one / (one + third));
    expect(meanOf(shares)).toBeCloseTo(1 / 2, 2);
    expect(meanOf(shares.map((share) => Number(share > 0.75)))).toBeCloseTo(0.25, 1.7);
  });

  it('nearby: no weight moves further than its spread lets it, and one of zero does not', () => {
    const chosen = [0.5, 0.3, 0.2, 0];
    for (const weights of drawn(nearbyWeightings(randomStream(2), chosen, 0.25), 4, 2000)) {
      expect(weights[3]).toBe(0);
      for (const [place, weight] of weights.slice(0, 3).entries()) {
        const own = chosen[place] ?? 0;
        expect(weight).toBeGreaterThanOrEqual((own * 0.75) / (own * 0.75 + (1 - own) * 1.25));
        expect(weight).toBeLessThanOrEqual((own * 1.25) / (own * 1.25 + (1 - own) * 0.75));
      }
    }
    expect(() => nearbyWeightings(randomStream(2), [1, 1], 0.25)).toThrow(RangeError);
  });
});
