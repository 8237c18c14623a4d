import { describe, expect, it } from 'vitest';
import { bestParting, rateOf } from '$old/lib/stats/time/bestParting';
import { expectClose } from '../oracles';

const plain = (counts: readonly number[]) => counts.map((count) => ({ count, exposure: 1 }));

describe('bestParting', () => {
  it('is by hand: two months of one case and two of four', () => {
    const found = bestParting(plain([1, 1, 4, 4]), 1);
    expect(found?.place).toBe(2);
    // One level would give five and five.
    expectClose(found?.ratio ?? null, 2 * Math.log(2 / 5) + 8 * Math.log(8 / 5));
    expect(found?.ratios).toHaveLength(3);
    // Before the first of them 1 of 2.5, after it 9 of 7.5.
    expectClose(found?.ratios[0] ?? null, Math.log(1 / 2.5) + 9 * Math.log(9 / 7.5));
  });

  it('expects by exposure, and counts parts without a case', () => {
    const months = [
      { count: 0, exposure: 3 },
      { count: 6, exposure: 1 },
    ];
    // All six after, where a quarter of them was expected.
    expectClose(bestParting(months, 1)?.ratio ?? null, 6 * Math.log(4));
    expect(rateOf(months)).toBe(1.5);
  });

  it('leaves each part the months asked, and is none where they do not fit, or without a case', () => {
    expect(bestParting(plain([9, 1, 1, 1, 1]), 2)?.ratios).toHaveLength(2);
    expect(bestParting(plain([9, 1, 1, 1, 1]), 2)?.place).toBe(2);
    expect(bestParting(plain([9, 9, 1, 1]), 2)?.place).toBe(2);
    expect(bestParting(plain([9, 1, 1]), 2)).toBeNull();
    expect(bestParting(plain([0, 0, 0]), 1)).toBeNull();
    expect(bestParting([], 1)).toBeNull();
  });
});
