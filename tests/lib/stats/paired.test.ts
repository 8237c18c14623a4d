import { expect, it } from 'vitest';
import { paired } from '$old/lib/stats/paired';

it.each([
  ['as many', ['a', 'b'], [1, 2]],
  ['more', ['a', 'b', 'c'], [1, 2]],
  ['fewer', ['a', 'b'], [1, 2, 3]],
])('%s of one as of the other: each beside its own, as far as both go', (_, one, other) => {
  expect(paired(one, other)).toEqual([
    ['a', 1],
    ['b', 2],
  ]);
});
