import { describe, expect, it } from 'vitest';
import { othersMoments } from '$lib/stats/space/othersMoments';

describe('othersMoments', () => {
  it('is by hand: of each of 1, 2, 3 and 7, the other three', () => {
    const found = othersMoments(Float64Array.of(1, 2, 3, 7));
    const expected = [
      // 2, 3 and 7 from 4; 1, 3 and 7 from 11/3; 1, 2 and 7 from 10/3; 1, 2 and 3 from 2.
      [4, 4 + 1 + 9],
      [11 / 3, (64 + 4 + 100) / 9],
      [10 / 3, (49 + 16 + 121) / 9],
      [2, 1 + 0 + 1],
    ];
    for (const [place, [mean = 0, spread = 0]] of expected.entries()) {
      expect(found[place]?.size).toBe(3);
      expect(found[place]?.mean).toBeCloseTo(mean, 12);
      expect(found[place]?.spread).toBeCloseTo(spread, 12);
    }
  });

  it('of a value alone is of nobody', () => {
    expect(othersMoments(Float64Array.of(5))).toEqual([{ size: 0, mean: 0, spread: 0 }]);
    expect(othersMoments(Float64Array.of())).toEqual([]);
  });
});
