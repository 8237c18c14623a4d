import { expect, it } from 'vitest';
import { areMany, FIRST_AREAS } from '$lib/answers/manyAreas';

it('a page holds up to sixty areas whole, and of more the first twenty', () => {
  expect([33, 60, 61, 198].map(areMany)).toEqual([false, false, true, true]);
  expect(FIRST_AREAS).toBe(20);
});
