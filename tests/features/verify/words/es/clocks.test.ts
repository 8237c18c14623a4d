/** What is said as a clock, «una cada 4 horas». */
import { expect, it } from 'vitest';
import { betweenWords, clockAgrees, timeWords } from '$features/verify/words/es/clocks';

it.each([
  [0.2831, 'hora', '3.5 horas'],
  [0.25, 'mes', '4 meses'],
  [1, 'dia', 'día'],
  [1.4164, 'dia', '17 horas'],
  [3.8, 'hora', '16 minutos'],
  [9.9, 'semana', '17 horas'],
] as const)('of %s for each %s one is told for each %s', (perUnit, per, told) => {
  expect(betweenWords(perUnit, per)).toBe(told);
});

it('is said in its own unit', () => {
  expect([timeWords(1, 'hora'), timeWords(3.5, 'hora'), timeWords(36, 'hora')]).toEqual([
    'hora',
    '3.5 horas',
    '36 horas',
  ]);
});

it.each([
  // 3.53 hours: four, rounded to whole hours, and not three.
  [4, 0.2831, 'si'],
  [3, 0.2831, 'no'],
  [3.5, 0.2831, 'si'],
  // 1.3 days round to one, and are a third more.
  [1, 0.762, 'no'],
  [1, 0.97, 'si'],
  [4, 0, 'no'],
] as const)('one each %s, of %s for each: %s', (every, perUnit, found) => {
  expect(clockAgrees(every, perUnit)).toBe(found);
});
