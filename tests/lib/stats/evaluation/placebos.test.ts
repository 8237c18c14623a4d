import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { permutationShare } from '$lib/stats/evaluation/permutationShare';
import { placeboSets } from '$lib/stats/evaluation/placeboSets';
import { between } from '../../../uniform';

describe('permutationShare', () => {
  it('counts the observed one among those possible', () => {
    expect(permutationShare(-2, [1, 2, -3, 0.5])).toBe(3 / 5);
    expect(permutationShare(9, [1, 2, -3, 0.5])).toBe(1 / 5);
    expect(permutationShare(1, [])).toBe(1);
  });

  it('of nothing done is at most as often small as it says', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(between(0, 10), {
          minLength: 5,
          maxLength: 40,
        }),
        between(0.05, 1),
        (sizes, alpha) => {
          const small = sizes.filter((size, place) => {
            const others = sizes.filter((_, other) => other !== place);
            return permutationShare(size, others) <= alpha;
          });
          expect(small.length / sizes.length).toBeLessThanOrEqual(alpha + 1e-12);
        },
      ),
    );
  });
});

describe('placeboSets', () => {
  it('is every set where they are few', () => {
    expect(placeboSets(4, { size: 2, most: 10, seed: 1 })).toEqual([
      [0, 1],
      [0, 2],
      [0, 3],
      [1, 2],
      [1, 3],
      [2, 3],
    ]);
    expect(placeboSets(3, { size: 1, most: 10, seed: 1 })).toEqual([[0], [1], [2]]);
    expect(placeboSets(2, { size: 2, most: 10, seed: 1 })).toEqual([[0, 1]]);
    // As many as are asked for are still all, in their order.
    expect(placeboSets(4, { size: 3, most: 4, seed: 1 })).toEqual([
      [0, 1, 2],
      [0, 1, 3],
      [0, 2, 3],
      [1, 2, 3],
    ]);
  });

  it('is so many of them, no two alike, where they are many', () => {
    const sets = placeboSets(20, { size: 4, most: 200, seed: 1 });
    expect(new Set(sets.map((set) => set.join(' '))).size).toBe(200);
    expect(sets.every((set) => new Set(set).size === 4 && set.every((place) => place < 20))).toBe(
      true,
    );
    for (const set of sets) expect(set).toEqual(set.toSorted((a, b) => a - b));
    expect(placeboSets(20, { size: 4, most: 200, seed: 1 })).toEqual(sets);
    expect(placeboSets(20, { size: 4, most: 200, seed: 2 })).not.toEqual(sets);
  });

  it('is none where there are not so many places', () => {
    expect(placeboSets(2, { size: 3, most: 10, seed: 1 })).toEqual([]);
    expect(placeboSets(2, { size: 0, most: 10, seed: 1 })).toEqual([]);
  });
});
