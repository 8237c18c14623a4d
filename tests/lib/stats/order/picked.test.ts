import { expect, it } from 'vitest';
import { picked } from '$old/lib/stats/order/picked';

it('takes the values at the places asked for, in their order', () => {
  expect(picked(['a', 'b', 'c'], [2, 0, 1, 0])).toEqual(['c', 'a', 'b', 'a']);
  expect(picked([undefined, [1, 2]], [1, 0])).toEqual([[1, 2], undefined]);
});

it('gives nothing for a place that is not there', () => {
  expect(picked(['a', 'b'], [1, 2, 7])).toEqual(['b']);
  expect(picked([], [0])).toEqual([]);
});
