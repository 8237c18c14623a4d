import { expect, it } from 'vitest';
import { writePValue } from '$lib/words/es/pValue';

it.each([
  [0.016651, '0.017'],
  [0.05, '0.050'],
  [0.0497, '0.0497'],
  [0.04949, '0.049'],
  [0.049999, 'menos de 0.05'],
  [0.0009999, 'menos de 0.001'],
  [0, 'menos de 0.001'],
  [0.001, '0.001'],
  [0.9994, '0.999'],
  [0.9995, '1'],
  [0.9996, '1'],
  [1, '1'],
])('a p of %d is written %s', (p, written) => {
  expect(writePValue(p)).toBe(written);
});
