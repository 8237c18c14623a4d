import { expect, it } from 'vitest';
import { spearman } from '$old/lib/stats/order/spearman';

it.each([
  // 1 − 6 Σd² ÷ (n(n² − 1)): of Σd² = 2 and n = 6, 33/35; of ten, 5/7.
  [[1, 2, 3, 4, 5, 6], [1, 2, 3, 4, 6, 5], 33 / 35],
  [[1, 2, 3, 4, 5, 6], [2, 1, 5, 3, 6, 4], 23 / 35],
  [[1, 20, 300], [9, 8, -4], -1],
  // R: cor(c(1, 2, 2, 4), c(1, 3, 2, 4), method = "spearman") = 0.9486833.
  [[1, 2, 2, 4], [1, 3, 2, 4], 0.9486833],
  [[5, 5, 5], [1, 2, 3], 0],
  [[], [], 0],
])('of %j and %j is %f', (ones, others, index) => {
  expect(spearman(ones, others)).toBeCloseTo(index, 7);
  expect(spearman(others, ones)).toBeCloseTo(index, 7);
});

it('refuses lists of unlike lengths', () => {
  expect(() => spearman([1, 2], [1])).toThrow(RangeError);
});
