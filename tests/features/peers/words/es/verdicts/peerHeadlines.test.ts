/** What is said over the funnel and the spine, and under them. */
import { describe, expect, it } from 'vitest';
import type { PeerCount } from '$features/peers/answers/peers';
import { spineOf } from '$features/peers/answers/spine';
import {
  funnelHeadline,
  inflowCaution,
  limitsNote,
  spineHeadline,
} from '$features/peers/words/es/verdicts/peerVerdict';
import { sixteen } from '../../../answers/alcaldias';
import { INFLOW } from '../../../../inventedFacts';
import { compared, LEVEL, spread } from './comparedPeers';

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
});
