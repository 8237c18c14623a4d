import { expect, it } from 'vitest';
import { writeDistance, writeMinutes } from '$old/features/help/words/es/distances';

it.each([
  [0, '0\u00a0m'],
  [0.424, '400\u00a0m'],
  [0.97, '950\u00a0m'],
  [0.98, '1.0\u00a0km'],
  [12.34, '12.3\u00a0km'],
])('%d km is %s', (km, words) => {
  expect(writeDistance(km)).toBe(words);
});

it('minutes are whole', () => {
  expect(writeMinutes(14.6)).toBe('15\u00a0min');
});
