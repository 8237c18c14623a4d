/** Women for every ten carpetas, word by word. */
import { expect, it } from 'vitest';
import { womenPerTenSentence } from '$features/indicators/words/es/verdicts/womenPerTen';

const MONTHS = { desde: '2019-04-01', hasta: '2021-03-31' };

it.each([
  [0, 'menos de una mujer víctima'],
  [1, 'una mujer víctima'],
  [2, 'dos mujeres víctimas'],
  [3, 'tres mujeres víctimas'],
  [4, 'cuatro mujeres víctimas'],
  [5, 'cinco mujeres víctimas'],
  [6, 'seis mujeres víctimas'],
  [7, 'siete mujeres víctimas'],
  [8, 'ocho mujeres víctimas'],
  [9, 'nueve mujeres víctimas'],
  [10, 'diez mujeres víctimas'],
  [11, '11 mujeres víctimas'],
  [1200, '1,200 mujeres víctimas'],
])('%i are «%s»', (mujeres_por_diez, words) => {
  expect(womenPerTenSentence({ ...MONTHS, mujeres_por_diez })).toBe(
    `De abril de 2019 a marzo de 2021, por cada diez carpetas hubo ${words}.`,
  );
});
