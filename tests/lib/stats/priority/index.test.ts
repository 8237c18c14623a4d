import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { orderByScore } from '$old/lib/stats/priority/orderByScore';
import { minMaxScale, rescale } from '$old/lib/stats/priority/rescale';
import { weightedIndex } from '$old/lib/stats/priority/weightedIndex';
import { normalised, requireWeights } from '$old/lib/stats/priority/weights';
import { boards } from './boards';
import { dominates } from './dominance';
import { between, logBetween } from '../../../uniform';

describe('minMaxScale', () => {
  it('brings the least to 0 and the greatest to 1, in their proportion', () => {
    const scale = minMaxScale([3, 11, 5]);
    expect(scale).toEqual({ low: 3, high: 11 });
    expect([3, 5, 11, 13].map((value) => rescale(value, scale ?? { low: 0, high: 0 }))).toEqual([
      0, 0.25, 1, 1.25,
    ]);
  });

  it.each([[[]], [[4]], [[4, 4, 4]]])('of %j there is none', (values) => {
    expect(minMaxScale(values)).toBeNull();
  });

  it('does not change with the unit', () => {
    const value = fc.oneof(between(-1e6, 1e6), between(-10, 10));
    fc.assert(
      fc.property(fc.array(value, { minLength: 2 }), logBetween(0.1, 50), (values, unit) => {
        const [scale, other] = [values, values.map((each) => each * unit + 7)].map(minMaxScale);
        fc.pre(scale !== null && other !== null && scale !== undefined && other !== undefined);
        fc.pre(scale.high - scale.low > 1e-3);
        for (const each of values) {
          expect(rescale(each * unit + 7, other)).toBeCloseTo(rescale(each, scale), 5);
        }
      }),
    );
  });
});

describe('requireWeights', () => {
  it.each([
    [[0.5, 0.6], 'Los pesos deben sumar uno, y suman 1.1.'],
    [[1.5, -0.5], 'Un peso no puede ser menor que cero, y es -0.5.'],
    [[], 'Los pesos deben sumar uno, y suman 0.'],
    [[NaN, 1], 'Un peso no puede ser menor que cero, y es NaN.'],
  ])('refuses %j', (weights, said) => {
    expect(() => requireWeights(weights)).toThrow(new RangeError(said));
  });

  it('takes those that add up to one but for rounding', () => {
    expect(() => requireWeights(Array.from({ length: 11 }, () => 1 / 11))).not.toThrow();
  });

  it('normalises what does not, and refuses nothing at all', () => {
    expect(normalised([1, 3])).toEqual([0.25, 0.75]);
    expect(() => normalised([0, 0])).toThrow(
      new RangeError('Un peso no puede ser menor que cero, y es NaN.'),
    );
  });
});

describe('weightedIndex', () => {
  it('adds up by hand', () => {
    const [first, second] = weightedIndex(
      [
        [1, 0, 0.5],
        [0.2, 1, 0],
      ],
      [0.5, 0.3, 0.2],
    );
    expect(first?.contributions).toEqual([0.5, 0, 0.1]);
    expect(first?.score).toBeCloseTo(0.6, 12);
    expect(second?.score).toBeCloseTo(0.4, 12);
  });

  it('lies within 0 and 1, and its contributions add up to it', () => {
    fc.assert(
      fc.property(boards, ({ values, weights }) => {
        for (const { score, contributions } of weightedIndex(values, weights)) {
          expect(score).toBeGreaterThanOrEqual(0);
          expect(score).toBeLessThanOrEqual(1 + 1e-9);
          expect(contributions.reduce((sum, part) => sum + part, 0)).toBe(score);
        }
      }),
    );
  });

  it('refuses an area with other criteria than weights', () => {
    expect(() => weightedIndex([[1, 2]], [1])).toThrow(
      new RangeError('Hay 1 pesos y un área tiene 2 valores.'),
    );
  });

  it('gives a criterion that stands twice what it gives one of the weight of both', () => {
    fc.assert(
      fc.property(boards, ({ values, weights }) => {
        const [double = 0, ...rest] = weights;
        const once = weightedIndex(values, weights);
        const twice = weightedIndex(
          values.map(([own = 0, ...others]) => [own, own, ...others]),
          [double / 2, double / 2, ...rest],
        );
        for (const [area, { score }] of once.entries()) {
          expect(twice[area]?.score).toBeCloseTo(score, 10);
        }
      }),
    );
  });
});

const orderOf = (values: readonly (readonly number[])[], weights: readonly number[]) =>
  orderByScore(
    weightedIndex(values, weights).map(({ score }) => score),
    values,
  );

describe('the order', () => {
  it('never has one area above another that dominates it', () => {
    fc.assert(
      fc.property(boards, ({ values, weights }) => {
        const order = orderOf(values, weights);
        for (const [place, area] of order.entries()) {
          for (const below of order.slice(place + 1)) {
            expect(dominates(values[below] ?? [], values[area] ?? [])).toBe(false);
          }
        }
      }),
    );
  });

  it('also where the only difference has no weight', () => {
    expect(
      orderOf(
        [
          [0.5, 0],
          [0.5, 1],
        ],
        [1, 0],
      ),
    ).toEqual([1, 0]);
  });

  it('of areas that are the same is as given', () => {
    expect(orderByScore([2, 2, 3, 2], [[1], [1], [0], [1]])).toEqual([2, 0, 1, 3]);
  });

  it('does not depend on the order in which areas or criteria are given', () => {
    fc.assert(
      fc.property(boards, ({ values, weights }) => {
        const scores = weightedIndex(values, weights).map(({ score }) => score);
        const reversed = weightedIndex(values.toReversed(), weights).map(({ score }) => score);
        expect(reversed.toReversed()).toEqual(scores);
        const turned = weightedIndex(
          values.map((own) => own.toReversed()),
          weights.toReversed(),
        );
        for (const [area, { score }] of turned.entries()) {
          expect(score).toBeCloseTo(scores[area] ?? NaN, 10);
        }
      }),
    );
  });
});

describe('dominates', () => {
  it.each([
    [[1, 1], [1, 0], true],
    [[1, 1], [1, 1], false],
    [[1, 0], [0, 1], false],
    [[0, 1], [1, 1], false],
  ])('%j over %j: %s', (one, other, expected) => {
    expect(dominates(one, other)).toBe(expected);
  });
});
