import { expect, it } from 'vitest';
import { dataAgeWords, writeAge } from '$lib/words/es/dataAge';

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

it('says until which month the data are complete, and how long ago that was', () => {
  const { complete, ago } = dataAgeWords;
  expect(`${complete('diciembre de 2024')}${ago('hace 5 meses')}`).toBe(
    'Datos completos hasta diciembre de 2024, hace 5 meses',
  );
});
