import { expect, it } from 'vitest';
import { unnamedOf } from '$features/evaluation/answers/named';

it('names up to four colonias; of more, the first three', () => {
  expect([0, 1, 3, 4, 5, 6, 33].map(unnamedOf)).toEqual([0, 0, 0, 0, 2, 3, 30]);
});
