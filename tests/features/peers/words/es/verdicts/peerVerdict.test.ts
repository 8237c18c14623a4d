import { describe, expect, it } from 'vitest';
import { comparePeers, peerRefusal } from '$features/peers/answers/peers';
import { peerSentence } from '$features/peers/words/es/verdicts/peerVerdict';
import { alcaldia, sixteen } from '../../../answers/alcaldias';
import { compared, LEVEL, spread } from './comparedPeers';

describe('peerSentence', () => {
  const say = (counts: readonly number[], own = '1') =>
    peerSentence({
      alcaldia: own,
      nombre: 'Cuauhtémoc',
      enFrase: 'abuso sexual',
      anio: '2023',
      comparison: comparePeers(sixteen(counts)),
      refusal: peerRefusal(sixteen(counts), own),
    });

  it.each([
    [
      [168, ...LEVEL],
      'Cuauhtémoc está por encima de la ciudad en carpetas por abuso sexual, más allá del azar: ' +
        '84 por cada 100,000 mujeres residentes en 2023, contra 52 en la ciudad.',
    ],
    [
      [40, ...LEVEL],
      'Cuauhtémoc está por debajo de la ciudad en carpetas por abuso sexual, más allá del azar: ' +
        '20 por cada 100,000 mujeres residentes en 2023, contra 48 en la ciudad.',
    ],
    [
      [104, ...LEVEL],
      'Cuauhtémoc no se distingue de la ciudad, más allá del azar, en carpetas por abuso sexual: ' +
        '52 por cada 100,000 mujeres residentes en 2023, contra 50 en la ciudad.',
    ],
    [
      [124, ...LEVEL],
      'Cuauhtémoc quizá está por encima de la ciudad en carpetas por abuso sexual, pero no se puede afirmar: ' +
        'pasa del límite de 95\u00a0% y no del de 99.8\u00a0%. Son 62 por cada 100,000 mujeres residentes en 2023, ' +
        'contra 51 en la ciudad.',
    ],
    [
      [78, ...LEVEL],
      'Cuauhtémoc quizá está por debajo de la ciudad en carpetas por abuso sexual, pero no se puede afirmar: ' +
        'pasa del límite de 95\u00a0% y no del de 99.8\u00a0%. Son 39 por cada 100,000 mujeres residentes en 2023, ' +
        'contra 50 en la ciudad.',
    ],
    [
      spread(3000),
      'Cuauhtémoc está por encima de la ciudad en carpetas por abuso sexual, más de lo que ' +
        'difieren entre sí las 16 alcaldías: 1,500 por cada 100,000 mujeres residentes en 2023, ' +
        'contra 569 en la ciudad.',
    ],
    [
      spread(1200),
      'Cuauhtémoc está dentro de lo que difieren entre sí las 16 alcaldías en carpetas por abuso ' +
        'sexual: 600 por cada 100,000 mujeres residentes en 2023, contra 513 en la ciudad.',
    ],
    [
      [0, 1, 0, 1, 0],
      'Cuauhtémoc no se distingue de la ciudad, más allá del azar, en carpetas por abuso sexual: ' +
        '0 por cada 100,000 mujeres residentes en 2023, contra 0.1 en la ciudad.',
    ],
    [
      [0],
      'No se puede comparar a Cuauhtémoc en carpetas por abuso sexual: por hechos de 2023 no se abrió ninguna ' +
        'carpeta en toda la ciudad.',
    ],
  ])('of %j', (counts, sentence) => {
    expect(say(counts)).toBe(sentence);
  });

  it('takes one without a refusal that is not among those compared for one without a count', () => {
    const asked = { alcaldia: '99', nombre: 'Tláhuac', enFrase: 'abuso sexual', anio: '2023' };
    expect(peerSentence({ ...asked, comparison: compared(LEVEL), refusal: null })).toBe(
      'No se puede comparar a Tláhuac en carpetas por abuso sexual: falta su cuenta de 2023.',
    );
  });

  it.each([
    ['has no count', sixteen(LEVEL), '99', 'falta su cuenta de 2023'],
    [
      'has no women',
      [alcaldia('1', 30, 0), ...sixteen(LEVEL).slice(1)],
      '1',
      'no se sabe cuántas mujeres viven en ella',
    ],
    [
      'is the only one',
      [alcaldia('1', 30, 10_000)],
      '1',
      'es la única de la que esta publicación trae cuentas de 2023 y población',
    ],
  ])('does not compare an alcaldía that %s', (_, counts, own, because) => {
    expect(
      peerSentence({
        alcaldia: own,
        nombre: 'Cuauhtémoc',
        enFrase: 'abuso sexual',
        anio: '2023',
        comparison: comparePeers(counts),
        refusal: peerRefusal(counts, own),
      }),
    ).toBe(`No se puede comparar a Cuauhtémoc en carpetas por abuso sexual: ${because}.`);
  });

  it('says of whom there is no count', () => {
    const answer = {
      alcaldia: '99',
      nombre: 'Milpa Alta',
      enFrase: 'violación',
      anio: '2022',
      comparison: compared(LEVEL),
      refusal: 'sin_cuenta' as const,
    };
    expect(peerSentence(answer)).toBe(
      'No se puede comparar a Milpa Alta en carpetas por violación: falta su cuenta de 2022.',
    );
  });

  it('says that it is below by more than all differ', () => {
    const { peers, ...rest } = compared(LEVEL);
    const answer = {
      alcaldia: '1',
      nombre: 'Cuauhtémoc',
      enFrase: 'violación',
      anio: '2023',
      comparison: {
        ...rest,
        inflation: 2,
        peers: peers.map((peer) => ({ ...peer, verdict: 'debajo' as const })),
      },
      refusal: null,
    };
    expect(peerSentence(answer)).toBe(
      'Cuauhtémoc está por debajo de la ciudad en carpetas por violación, más de lo que difieren entre ' +
        'sí las 16 alcaldías: 49 por cada 100,000 mujeres residentes en 2023, contra 50 en la ciudad.',
    );
  });
});
