import { expect, it } from 'vitest';
import { writeAge } from '$lib/words/es/dataAge';

it.each([
  [0, 'hace menos de un mes'],
  [1, 'hace 1 mes'],
  [11, 'hace 11 meses'],
  [12, 'hace 1 año'],
  [13, 'hace 1 año y 1 mes'],
  [27, 'hace 2 años y 3 meses'],
  [48, 'hace 4 años'],
])('%i months are «%s»', (months, written) => {
  expect(writeAge(months)).toBe(written);
});
