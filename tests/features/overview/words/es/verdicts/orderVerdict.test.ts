import { describe, expect, it } from 'vitest';
import { CARPETAS, WOMEN_VICTIMS, type Measure } from '$lib/answers/measure';
import { rankingOf, type Ranking } from '$lib/answers/ranking';
import { orderVerdict, unplacedNote } from '$features/overview/words/es/verdicts/orderVerdict';
import type { Medida } from '$lib/view/view';
import { colonia } from '../../../../../lib/answers/colonias';

/** Colonias A, B, C… of the same size: cases of each. */
function ranking(
  cases: readonly (number | null)[],
  measure: Medida = 'tasa',
  counts: Measure = CARPETAS,
): Ranking {
  const colonias = cases.map((n, index) => colonia('ABCDEFGHIJ'.charAt(index), n, 10_000));
  const known = cases.reduce<number>((sum, n) => sum + (n ?? 3), 0);
  return rankingOf(colonias, { n: known, mujeres: 10_000 * cases.length }, measure, 1, counts);
}

describe('orderVerdict', () => {
  it.each([
    // None is sure.
    [
      [100, 100, 104, 98],
      'El orden puede ser azar: de ninguna colonia se puede asegurar que esté por encima de otra',
    ],
    // One is, among five or fewer and among more.
    [
      [900, 100, 101, 102],
      'Es seguro que A es la colonia de tasa más alta; del lugar 2 en adelante el orden no se sostiene',
    ],
    [
      [900, 100, 101, 102, 103, 104, null],
      'Es seguro que A es la colonia de tasa más alta, pero ninguna otra está con seguridad entre ' +
        'las cinco primeras; del lugar 2 en adelante el orden no se sostiene',
    ],
    [
      [900, 500, 101, 102, 103, 104],
      'Es seguro que A es la colonia de tasa más alta y que B está entre las cinco primeras; ' +
        'del lugar 3 en adelante el orden no se sostiene',
    ],
    // Which is the first is not sure.
    [
      [900, 890, 100, 100],
      'No es seguro cuál es la colonia de tasa más alta: 2 podrían serlo; ' +
        'del lugar 3 en adelante el orden no se sostiene',
    ],
    [
      [900, 890, 100, 101, 102, 103],
      'De las cinco colonias de tasa más alta sólo son seguras 2: A y B; ' +
        'del lugar 3 en adelante el orden no se sostiene',
    ],
    [
      [300, 295, 290, 285, 280, 275, 210],
      'No es seguro cuáles son las cinco colonias de tasa más alta: 6 podrían ser la primera; ' +
        'del lugar 6 en adelante el orden no se sostiene',
    ],
    // The five are sure, their order is not.
    [
      [900, 890, 880, 870, 860, 100, 101],
      'Es seguro cuáles son las cinco colonias de tasa más alta: A, B, C, D y E; ' +
        'del lugar 6 en adelante el orden no se sostiene',
    ],
    // What is not sure is above, not at the end.
    [
      [900, 890, 500, 10],
      'No es seguro cuál es la colonia de tasa más alta: 2 podrían serlo; ' +
        'de ahí en adelante, el orden se sostiene sólo en parte',
    ],
    // All is.
    [[900, 500, 200, 50], 'Todo el orden se sostiene: el lugar de cada colonia es seguro'],
    [[900, null, null], 'Sólo hay cifra de A: no hay orden que mostrar'],
    [[null, null], 'Por colonia no hay cuentas que se puedan publicar'],
    [[], 'Por colonia no hay cuentas que se puedan publicar'],
  ])('of rates of %j: %s', (cases, text) => {
    expect(orderVerdict(ranking(cases))).toBe(text);
  });

  it.each([
    ['carpetas', CARPETAS, 'Es seguro que A es la colonia con más carpetas; '],
    ['carpetas', WOMEN_VICTIMS, 'Es seguro que A es la colonia con más víctimas mujeres; '],
    ['suavizada', CARPETAS, 'Es seguro que A es la colonia de tasa más alta; '],
    ['excedencia', CARPETAS, 'Es seguro que A es la colonia de tasa más alta; '],
  ] as const)('in %s of %j says of what the order is', (measure, counts, text) => {
    expect(orderVerdict(ranking([900, 100, 101, 102], measure, counts))).toBe(
      `${text}del lugar 2 en adelante el orden no se sostiene`,
    );
  });

  it.each(['suavizada', 'excedencia'] as const)(
    'in %s has no order where the colonias do not differ',
    (measure) => {
      expect(orderVerdict(ranking([100, 100, 104, 98], measure))).toBe(
        'No hay orden que mostrar: las colonias no difieren entre sí más allá del azar',
      );
    },
  );

  it.each(['tasa', 'suavizada', 'excedencia'] as const)(
    'in %s does without denominators',
    (measure) => {
      const rows = [colonia('A', 40, null), colonia('B', 30, null)];
      const found = rankingOf(rows, { n: 70, mujeres: null }, measure, 1, CARPETAS);
      expect(orderVerdict(found)).toMatch(/^No se puede comparar: falta la población/);
    },
  );
});

describe('unplacedNote', () => {
  it.each([
    [[300, 100], null],
    [
      [300, 100, null],
      '1 colonia se queda sin lugar: su cuenta no se publica, porque es de 1 a 4 o daría a conocer otra que lo es.',
    ],
    [
      [300, null, null],
      '2 colonias se quedan sin lugar: su cuenta no se publica, porque es de 1 a 4 o daría a conocer otra que lo es.',
    ],
  ])('of %j', (cases, text) => {
    expect(unplacedNote(ranking(cases))).toBe(text);
  });

  it('tells what has no population, where it is divided by', () => {
    const rows = [colonia('A', 40, null), colonia('B', 30, 100), colonia('C', 20, 0)];
    const note = (measure: Medida) =>
      unplacedNote(rankingOf(rows, { n: 90, mujeres: 900 }, measure, 1, CARPETAS));
    expect(note('tasa')).toBe('2 colonias se quedan sin lugar: falta población con qué dividir.');
    expect(note('carpetas')).toBeNull();
  });
});
