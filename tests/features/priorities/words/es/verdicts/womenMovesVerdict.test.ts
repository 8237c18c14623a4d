/** What becomes of the first five with a tenth more or fewer women in one colonia, word by word. */
import { expect, it } from 'vitest';
import { womenMovesSentence } from '$features/priorities/words/es/verdicts/womenMovesVerdict';

it('says nothing where it was not asked', () => {
  expect(womenMovesSentence(null)).toBeNull();
});

it.each([
  [[], [], 'las cinco primeras serían las mismas'],
  [['Guerrero'], [], 'podría salir de las cinco primeras Guerrero'],
  [['Centro', 'Guerrero'], [], 'podrían salir de las cinco primeras Centro y Guerrero'],
  [[], ['Juárez'], 'podría entrar a las cinco primeras Juárez'],
  [[], ['Juárez', 'Obrera'], 'podrían entrar a las cinco primeras Juárez y Obrera'],
  [
    ['Guerrero'],
    ['Juárez', 'Obrera'],
    'podría salir de las cinco primeras Guerrero; y podrían entrar a ellas Juárez y Obrera',
  ],
])('of those that leave, %j, and those that enter, %j: %s', (leave, enter, written) => {
  expect(womenMovesSentence({ leave, enter })).toBe(
    'Las mujeres de cada colonia son una estimación: con 10\u00a0% más o menos en una de ellas, ' +
      `${written}.`,
  );
});
