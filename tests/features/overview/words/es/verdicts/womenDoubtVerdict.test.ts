/** What becomes of a list with a tenth more or fewer women, word by word. */
import { expect, it } from 'vitest';
import { womenDoubtSentence } from '$features/overview/words/es/verdicts/womenDoubtVerdict';

const START =
  'Las mujeres de cada colonia son una estimación, de 2020 para todos los años: con 10\u00a0% más o menos, ';

const told = (claimed: number, lost: readonly string[], sure: number, kept: number) =>
  womenDoubtSentence({ claimed, lost, sure, kept });

it('says nothing where nothing was claimed', () => {
  expect(womenDoubtSentence(null)).toBeNull();
});

it.each([
  [1, [], 'la que va más allá del azar lo seguiría haciendo'],
  [1, ['Centro'], 'la que va más allá del azar ya no lo haría'],
  [4, [], 'las 4 que van más allá del azar lo seguirían haciendo'],
  [2, ['Centro', 'Juárez'], 'ninguna de las 2 que van más allá del azar lo haría'],
  [3, ['Centro'], 'de las 3 que van más allá del azar, ya no lo haría Centro'],
  [
    9,
    ['Centro', 'Juárez', 'Roma Sur'],
    'de las 9 que van más allá del azar, ya no lo harían Centro, Juárez y Roma Sur',
  ],
])('of %i claimed, without %j: %s', (claimed, lost, written) => {
  expect(told(claimed, lost, 0, 0)).toBe(`${START}${written}.`);
});

it.each([
  [1, 1, 'de la pareja de colonias cuyo orden es seguro, lo seguiría siendo'],
  [1, 0, 'de la pareja de colonias cuyo orden es seguro, ya no lo sería'],
  [8, 8, 'de las 8 parejas de colonias cuyo orden es seguro, todas lo seguirían siendo'],
  [8, 0, 'de las 8 parejas de colonias cuyo orden es seguro, ninguna lo sería'],
  [8, 1, 'de las 8 parejas de colonias cuyo orden es seguro, lo seguiría siendo 1'],
  [68, 28, 'de las 68 parejas de colonias cuyo orden es seguro, lo seguirían siendo 28'],
])('of %i sure pairs that keep %i: %s', (sure, kept, written) => {
  expect(told(0, [], sure, kept)).toBe(`${START}${written}.`);
});

it('tells of the claims and then of the order', () => {
  expect(told(10, ['Centro', 'Juárez'], 68, 28)).toBe(
    `${START}de las 10 que van más allá del azar, ya no lo harían Centro y Juárez; y de las 68 parejas ` +
      'de colonias cuyo orden es seguro, lo seguirían siendo 28.',
  );
});
