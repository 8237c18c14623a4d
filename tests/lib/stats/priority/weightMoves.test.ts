import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { orderByScore } from '$old/lib/stats/priority/orderByScore';
import { weightedIndex } from '$old/lib/stats/priority/weightedIndex';
import { weightMoves } from '$old/lib/stats/priority/weightMoves';
import { boards } from './boards';
import { between } from '../../../uniform';

const FIRST = 2;
const TOLERANCE = 1e-7;

function scoresAt(
  values: readonly (readonly number[])[],
  weights: readonly number[],
  criterion: number,
  weight: number,
): readonly number[] {
  const left = 1 - (weights[criterion] ?? 0);
  const alike = 1 / Math.max(1, weights.length - 1);
  const moved = weights.map((own, place) =>
    place === criterion ? weight : (1 - weight) * (left > 0 ? own / left : alike),
  );
  return weightedIndex(values, moved).map(({ score }) => score);
}

describe('weightMoves', () => {
  it('by hand: two criteria, the first of two places', () => {
    // One leads by 0.4 in the first and trails by 0.6 in the second: they tie at 0.6.
    const values = [
      [0.9, 0.2],
      [0.5, 0.8],
    ];
    expect(weightMoves(values, [0.75, 0.25], [0, 1], 1)).toEqual([
      { up: null, down: { weight: expect.closeTo(0.6, 12), enters: 1, leaves: 0 } },
      { up: { weight: expect.closeTo(0.4, 12), enters: 1, leaves: 0 }, down: null },
    ]);
  });

  it('is none where every place is among the first, or one dominates', () => {
    const values = [
      [1, 1],
      [0, 0],
    ];
    const none = { up: null, down: null };
    expect(weightMoves(values, [0.5, 0.5], [0, 1], 1)).toEqual([none, none]);
    expect(weightMoves(values, [0.5, 0.5], [0, 1], 2)).toEqual([none, none]);
  });

  it('is none where both only meet at the end of the way', () => {
    const values = [
      [0.5, 0.9],
      [0.5, 0.2],
    ];
    const none = { up: null, down: null };
    expect(weightMoves(values, [0.5, 0.5], [0, 1], 1)).toEqual([none, none]);
  });

  it('is none where the lead does not depend on the weight', () => {
    const values = [
      [0.6, 0.5],
      [0.4, 0.3],
    ];
    const none = { up: null, down: null };
    expect(weightMoves(values, [0.25, 0.75], [0, 1], 1)).toEqual([none, none]);
  });

  it('names of two that come in together the first in the order', () => {
    const values = [
      [0.9, 0.2],
      [0.5, 0.8],
      [0.5, 0.8],
    ];
    const [first, second] = weightMoves(values, [0.75, 0.25], [0, 2, 1], 1);
    expect([first?.down?.enters, second?.up?.enters]).toEqual([2, 2]);
  });

  it('is none of a criterion without others', () => {
    expect(weightMoves([[1], [0.5]], [1], [0, 1], 1)).toEqual([{ up: null, down: null }]);
  });

  it('the one that stood alone leaves its weight to the others alike', () => {
    const values = [
      [1, 0, 0],
      [0, 1, 0.5],
    ];
    const [move] = weightMoves(values, [1, 0, 0], [0, 1], 1);
    // t = 0.75·(1 − t)
    expect(move?.down?.weight).toBeCloseTo(0.75 / 1.75, 12);
  });

  it('before the move the first are still the first, and past it they are not', () => {
    fc.assert(
      fc.property(boards, between(0, 1), ({ values, weights }, part) => {
        fc.pre(weights.length > 1);
        const scores = weightedIndex(values, weights).map(({ score }) => score);
        const order = orderByScore(scores, values);
        const [inside, outside] = [order.slice(0, FIRST), order.slice(FIRST)];
        for (const [criterion, { up, down }] of weightMoves(
          values,
          weights,
          order,
          FIRST,
        ).entries()) {
          const own = weights[criterion] ?? 0;
          const [least, most] = [down?.weight ?? 0, up?.weight ?? 1];
          const at = scoresAt(values, weights, criterion, least + part * (most - least));
          for (const kept of inside) {
            for (const other of outside) {
              expect(at[kept] ?? 0).toBeGreaterThanOrEqual((at[other] ?? 0) - TOLERANCE);
            }
          }
          for (const change of [up, down]) {
            if (change === null) continue;
            expect(inside).toContain(change.leaves);
            expect(outside).toContain(change.enters);
            const tied = scoresAt(values, weights, criterion, change.weight);
            expect(tied[change.enters]).toBeCloseTo(tied[change.leaves] ?? Number.NaN, 6);
          }
          if (up !== null) {
            expect(up.weight).toBeGreaterThanOrEqual(own);
            const past = scoresAt(values, weights, criterion, 1);
            expect(past[up.enters] ?? 0).toBeGreaterThanOrEqual(past[up.leaves] ?? 0);
          }
          if (down !== null) {
            expect(down.weight).toBeLessThanOrEqual(own);
            const past = scoresAt(values, weights, criterion, 0);
            expect(past[down.enters] ?? 0).toBeGreaterThanOrEqual(past[down.leaves] ?? 0);
          }
        }
      }),
      { numRuns: 300 },
    );
  });
});
