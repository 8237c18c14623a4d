import { describe, expect, it } from 'vitest';
import { comparePeers, type PeerComparison, type PeerCount } from '$features/peers/answers/peers';
import { spineOf } from '$features/peers/answers/spine';
import {
  funnelHeadline,
  inflowCaution,
  limitsNote,
  peerSentence,
  spineHeadline,
} from '$features/peers/words/es/verdicts/peerVerdict';
import { sixteen } from '../../../answers/alcaldias';

const LEVEL = [98, 100, 102, 99, 101];
/** So far apart that the limits are widened; those given first come on top. */
const spread = (...first: readonly number[]) => [
  ...first,
  ...Array.from({ length: 16 - first.length }, (_, index) => (index % 2 === 0 ? 1200 : 800)),
];

function compared(counts: readonly number[]): PeerComparison {
  const found = comparePeers(sixteen(counts));
  if (found === null) throw new Error('Los casos de la prueba no se pueden comparar.');
  return found;
}

describe('peerSentence', () => {
  const say = (counts: readonly number[], alcaldia = '1') =>
    peerSentence({
      alcaldia,
      nombre: 'Cuauhtémoc',
      enFrase: 'abuso sexual',
      anio: '2023',
      comparison: comparePeers(sixteen(counts)),
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
      'No se puede comparar a Cuauhtémoc en carpetas por abuso sexual: en 2023 no hay cuentas suficientes.',
    ],
  ])('of %j', (counts, sentence) => {
    expect(say(counts)).toBe(sentence);
  });

  it('does not compare an alcaldía whose count is missing', () => {
    expect(say(LEVEL, '99')).toMatch(/^No se puede comparar/);
  });
});

describe('funnelHeadline', () => {
  it.each([
    [LEVEL, 'Ninguna de las 16 alcaldías se sale de los límites'],
    [[170, ...LEVEL], 'Una de las 16 alcaldías se sale de los límites: A1, por encima'],
    [[40, ...LEVEL], 'Una de las 16 alcaldías se sale de los límites: A1, por debajo'],
    [
      [170, 40, ...LEVEL],
      '2 de las 16 alcaldías se salen de los límites: A1, por encima; A2, por debajo',
    ],
    [[139, 139, 100], '2 de las 16 alcaldías se salen de los límites: A1 y A2, por encima'],
  ])('of %j: %s', (counts, headline) => {
    expect(funnelHeadline(compared(counts))).toBe(headline);
  });
});

describe('spineHeadline', () => {
  const rows = (...indicators: readonly (readonly [string, readonly number[]])[]) =>
    spineOf(
      indicators.flatMap(([indicador, counts]) =>
        sixteen(counts).map((count: PeerCount) => ({ ...count, indicador })),
      ),
      '1',
    );

  it.each([
    [
      rows(
        ['violacion', [170, ...LEVEL]],
        ['abuso_sexual', [40, ...LEVEL]],
        ['acoso_sexual', LEVEL],
      ),
      'Cuauhtémoc está por encima en 1 de 3 indicadores, por debajo en 1 y dentro en 1',
    ],
    [rows(['violacion', LEVEL]), 'Cuauhtémoc está dentro en 1 de 1 indicador'],
    [
      rows(['violacion', LEVEL], ['abuso_sexual', [40, ...LEVEL]]),
      'Cuauhtémoc está por debajo en 1 de 2 indicadores y dentro en 1',
    ],
    [[], 'De Cuauhtémoc no hay indicadores que se puedan comparar'],
  ])('case %#', (found, headline) => {
    expect(spineHeadline('Cuauhtémoc', found)).toBe(headline);
  });
});

describe('limitsNote', () => {
  it('says that the limits are those of chance', () => {
    expect(limitsNote(compared(LEVEL))).toMatch(
      /^No se ve que las alcaldías difieran .* los límites son los del azar\. Con 16 comparaciones/,
    );
  });

  it('says that they were widened, by how much, and what «dentro» then means', () => {
    expect(limitsNote(compared(spread()))).toMatch(
      /su varianza es 40 veces la que éste daría\. Por eso los límites se ensancharon 6\.3 veces, que es su raíz: .*no que sea igual a la ciudad\./,
    );
  });
});

describe('inflowCaution', () => {
  it('tells of the half million who come to Cuauhtémoc, and of nobody elsewhere', () => {
    expect(inflowCaution('09015', 'Cuauhtémoc')).toContain('508,458 personas de otras partes');
    expect(inflowCaution('09014', 'Benito Juárez')).toBeNull();
  });
});
