/** Figures of others, word by word. */
import { describe, expect, it } from 'vitest';
import {
  cityCallsSentence,
  perceptionSentence,
} from '$features/indicators/words/es/verdicts/otherFigures';

const PRESS = { anio: 2025, trimestre: 2, valor: 53.4, como: 'prensa' };
const CALCULATED = { anio: 2026, trimestre: 2, valor: 52.5, como: 'calculo_de_un_tercero' };
const CALLS = {
  primero: '2019-01-01',
  ultimo: '2020-10-01',
  llamadas: 154_386,
  menos: 3975,
  mas: 9258,
};

it('two figures stand together, and no change is told of', () => {
  expect(perceptionSentence([PRESS, CALCULATED], 'Inventada')).toBe(
    'De las personas de 18 años y más de la alcaldía Inventada, dijeron sentir inseguridad donde viven ' +
      '53.4\u00a0% en el segundo trimestre de 2025 (ENSU, según la prensa) y 52.5\u00a0% en el segundo ' +
      'trimestre de 2026 (ENSU, según el cálculo de un tercero). Son cifras de distinta procedencia y su ' +
      'margen de error no se conoce: no se puede decir si cambió.',
  );
});

it('the calls have their months, their sum, and their least and most', () => {
  expect(cityCallsSentence(CALLS)).toBe(
    'De enero de 2019 a octubre de 2020, el 911 recibió en toda la Ciudad de México 154,386 llamadas por ' +
      'violencia familiar, entre 3,975 y 9,258 al mes.',
  );
});

describe('the perception of one quarter', () => {
  it.each([
    [1, 'publicada', '53.4\u00a0% en el primer trimestre de 2025 (ENSU, publicada por el INEGI).'],
    [3, 'prensa', '53.4\u00a0% en el tercer trimestre de 2025 (ENSU, según la prensa).'],
    [4, 'prensa', '53.4\u00a0% en el cuarto trimestre de 2025 (ENSU, según la prensa).'],
  ])('of %i, %s, tells of no change', (trimestre, como, words) => {
    const said = perceptionSentence([{ ...PRESS, trimestre, como }], 'Inventada');
    expect(said?.split('donde viven ')[1]).toBe(words);
  });

  it('of none says nothing', () => {
    expect(perceptionSentence([], 'Inventada')).toBeNull();
  });
});

it('the calls of one month, or of one call, are in the singular', () => {
  const one = { ...CALLS, ultimo: '2019-01-01', llamadas: 1, menos: 1, mas: 1 };
  expect(cityCallsSentence(one)).toBe(
    'De enero de 2019, el 911 recibió en toda la Ciudad de México una llamada por violencia familiar.',
  );
});
