/** What becomes of a level with a tenth more or fewer women, word by word. */
import { expect, it } from 'vitest';
import { levelDoubtSentence } from '$features/colonia/words/es/verdicts/levelDoubt';

const set = (best: number, worst: number) => ({ best, worst });

it.each([
  ['encima', true, 'seguiría siendo más que azar'],
  ['debajo', true, 'seguiría siendo más que azar'],
  ['encima', false, 'ya podría ser azar'],
  ['debajo', false, 'ya podría ser azar'],
  ['igual', true, 'tampoco se distinguiría del resto'],
  ['igual', false, 'sí podría distinguirse del resto'],
] as const)('«%s» that holds, %s: %s', (verdict, holds, told) => {
  expect(levelDoubtSentence(verdict, { holds, places: null })).toBe(
    `Con 10\u00a0% más o menos mujeres que las estimadas, ${told}.`,
  );
});

it.each([
  [set(1, 9), set(1, 14), 'del 1 al 9, iría del 1 al 14'],
  [set(2, 9), set(1, 9), 'del 2 al 9, iría del 1 al 9'],
  [set(33, 33), set(30, 33), 'el 33, iría del 30 al 33'],
  [set(1, 2), set(1, 1), 'del 1 al 2, sería el 1'],
  [set(3, 20), set(3, 20), 'del 3 al 20, no cambiaría'],
  [set(5, 5), set(5, 5), 'el 5, no cambiaría'],
])('tells of its possible places %j, now %j: %s', (told, doubted, written) => {
  expect(levelDoubtSentence('encima', { holds: true, places: { told, doubted } })).toBe(
    'Con 10\u00a0% más o menos mujeres que las estimadas, seguiría siendo más que azar; ' +
      `su lugar posible, ${written}.`,
  );
});
