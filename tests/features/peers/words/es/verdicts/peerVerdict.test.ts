import { INFLOW } from '../../../../inventedFacts';
import { describe, expect, it } from 'vitest';
import {
  comparePeers,
  peerRefusal,
  type PeerComparison,
  type PeerCount,
} from '$features/peers/answers/peers';
import { spineOf } from '$features/peers/answers/spine';
import {
  funnelHeadline,
  inflowCaution,
  limitsNote,
  peerSentence,
  spineHeadline,
} from '$features/peers/words/es/verdicts/peerVerdict';
import { alcaldia, sixteen } from '../../../answers/alcaldias';

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
    [
      [124, ...LEVEL],
      'Ninguna de las 16 alcaldías se sale del límite de 99.8\u00a0%; sólo del de 95\u00a0%, A1, por encima',
    ],
    [
      [170, 124, 78, ...LEVEL],
      'Una de las 16 alcaldías se sale de los límites: A1, por encima; sólo del de 95\u00a0%, A3, por debajo',
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
    [
      rows(
        ['violacion', [170, ...LEVEL]],
        ['abuso_sexual', [124, ...LEVEL]],
        ['acoso_sexual', [78, ...LEVEL]],
      ),
      'Cuauhtémoc está por encima en 1 de 3 indicadores, quizá por encima en 1 y quizá por debajo en 1',
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
    expect(inflowCaution(INFLOW, 'Cuauhtémoc')).toContain('508,458 personas de otras partes');
    expect(inflowCaution(null, 'Benito Juárez')).toBeNull();
  });

  it.each([
    [508_458, 'INEGI): casi tantas como las que viven en ella. Lo que'],
    [600_000, 'INEGI): tantas como las que viven en ella, o más. Lo que'],
    [109_177, 'INEGI): 20 por cada 100 que viven en ella. Lo que'],
  ])('sets %i beside those who live there', (people, told) => {
    const inflow = { ...INFLOW, people, residents: 545_884 };
    expect(inflowCaution(inflow, 'Cuauhtémoc')).toContain(told);
  });
});

describe('the notes, word for word', () => {
  const many =
    'Con 16 comparaciones a la vez, alguna saldría del 95\u00a0% sólo por azar: decimos «por encima» o ' +
    '«por debajo» únicamente fuera del 99.8\u00a0%, y «quizá» entre los dos.';

  it('on the limits', () => {
    expect(limitsNote(compared(LEVEL))).toBe(
      'No se ve que las alcaldías difieran entre sí más de lo que haría el azar: los límites son los ' +
        `del azar. ${many}`,
    );
    expect(limitsNote({ ...compared(LEVEL), dispersion: 4, inflation: 4 })).toBe(
      'Las alcaldías difieren entre sí más de lo que haría el azar: su varianza es 4.0 veces la que ' +
        'éste daría. Por eso los límites se ensancharon 2.0 veces, que es su raíz: «dentro» quiere ' +
        `decir dentro de esa dispersión, no que sea igual a la ciudad. ${many}`,
    );
  });

  it('on those who come from elsewhere', () => {
    expect(inflowCaution({ ...INFLOW, people: 500_000, residents: 500_000 }, 'Cuauhtémoc')).toBe(
      'La tasa divide entre las mujeres que viven en cada alcaldía, y a Cuauhtémoc entran cada día a ' +
        'trabajar 500,000 personas de otras partes (Encuesta Intercensal 2015 del INEGI): tantas como ' +
        'las que viven en ella, o más. Lo que les pasa aquí se cuenta aquí, pero no están en el ' +
        'divisor. En los delitos de la calle y el transporte, como el abuso y el acoso sexuales, su ' +
        'tasa sale inflada, y estar por encima de otras alcaldías puede deberse a eso. En la ' +
        'violencia familiar pesa menos.',
    );
  });

  it('calls nine tenths almost as many, and less by how many to a hundred', () => {
    const told = (people: number) =>
      inflowCaution({ ...INFLOW, people, residents: 500_000 }, 'Cuauhtémoc');
    expect(told(450_000)).toContain('casi tantas como las que viven en ella');
    expect(told(449_999)).toContain('90 por cada 100 que viven en ella');
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
