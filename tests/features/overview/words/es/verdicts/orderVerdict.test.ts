import { describe, expect, it } from 'vitest';
import { CARPETAS, WOMEN_VICTIMS, type CountingUnit } from '$lib/answers/countingUnit';
import { orderSupport } from '$lib/answers/places';
import { rankingOf, type Ranking } from '$lib/answers/ranking';
import {
  orderVerdict,
  PLACES_NOTE,
  unplacedNote,
} from '$features/overview/words/es/verdicts/orderVerdict';
import type { Measure } from '$lib/view/view';
import { colonia } from '../../../../../lib/answers/colonias';

/** Colonias A, B, C… of the same size: cases of each. */
function ranking(
  cases: readonly (number | null)[],
  measure: Measure = 'tasa',
  counts: CountingUnit = CARPETAS,
): Ranking {
  const colonias = cases.map((n, index) => colonia('ABCDEFGHIJ'.charAt(index), n, 10_000));
  const known = cases.reduce<number>((sum, n) => sum + (n ?? 3), 0);
  return rankingOf(colonias, { n: known, mujeres: 10_000 * cases.length }, measure, 1, counts);
}

describe('orderVerdict', () => {
  it('keeps another of the same name as the first', () => {
    const { colonias: ranked, ...rest } = ranking([900, 500, 101, 102, 103, 104]);
    const twins = ranked.map((row, place) => (place === 1 ? { ...row, nombre: 'A' } : row));
    expect(orderVerdict({ ...rest, colonias: twins, support: orderSupport(twins) })).toMatch(
      /^Es seguro que A es la colonia de tasa más alta y que A está entre las cinco primeras;/,
    );
  });

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
      '1 colonia se queda sin lugar: su cuenta no se publica, porque es de 1 a 4 o daría a conocer otra que lo es. ' +
        'En los lugares de las demás cuenta, con lo menos y lo más que puede tener.',
    ],
    [
      [300, null, null],
      '2 colonias se quedan sin lugar: su cuenta no se publica, porque es de 1 a 4 o daría a conocer otra que lo es. ' +
        'En los lugares de las demás cuentan, con lo menos y lo más que pueden tener.',
    ],
  ])('of %j', (cases, text) => {
    expect(unplacedNote(ranking(cases))).toBe(text);
  });

  it('tells what has no population, where it is divided by', () => {
    const rows = [colonia('A', 40, null), colonia('B', 30, 100), colonia('C', 20, 0)];
    const note = (measure: Measure) =>
      unplacedNote(rankingOf(rows, { n: 90, mujeres: 900 }, measure, 1, CARPETAS));
    expect(note('tasa')).toBe('2 colonias se quedan sin lugar: falta población con qué dividir.');
    expect(note('carpetas')).toBeNull();
  });
});

it('what a set of places means', () => {
  expect(PLACES_NOTE).toBe(
    'El lugar posible dice entre qué lugares está cada colonia una vez descontado el azar (el 1 es la ' +
      'cifra más alta), con 95\u00a0% de confianza para todas a la vez.',
  );
});

it('tells what is suppressed and what has no population, each apart', () => {
  const rows = [colonia('A', 40, null), colonia('B', null, 100), colonia('C', 20, 100)];
  expect(unplacedNote(rankingOf(rows, { n: 90, mujeres: 900 }, 'tasa', 1, CARPETAS))).toBe(
    '1 colonia se queda sin lugar: su cuenta no se publica, porque es de 1 a 4 o daría a conocer otra ' +
      'que lo es. En los lugares de las demás cuenta, con lo menos y lo más que puede tener. ' +
      '1 colonia se queda sin lugar: falta población con qué dividir.',
  );
});

it('of exactly five colonias does not speak of five among them', () => {
  expect(orderVerdict(ranking([900, 100, 101, 102, 103]))).toBe(
    'Es seguro que A es la colonia de tasa más alta; del lugar 2 en adelante el orden no se sostiene',
  );
  expect(orderVerdict(ranking([900, 890, 100, 101, 102]))).toMatch(
    /^No es seguro cuál es la colonia de tasa más alta: 2 podrían serlo;/,
  );
});

it('names the one of five that is sure, and several beside the first', () => {
  expect(orderVerdict(ranking([900, 500, 300, 101, 102, 103, 104]))).toMatch(
    /^Es seguro que A es la colonia de tasa más alta y que B y C están entre las cinco primeras;/,
  );
});

describe('where the alcaldía has no count', () => {
  const unknown = { n: null, mujeres: 900 };

  it('there is no order of smoothed rates, however unlike the colonias', () => {
    const rows = [colonia('A', 900, 10_000), colonia('B', 10, 10_000)];
    for (const measure of ['suavizada', 'excedencia'] as const) {
      expect(orderVerdict(rankingOf(rows, unknown, measure, 1, CARPETAS))).toMatch(
        /^No se puede comparar: falta la cuenta de toda la alcaldía$/,
      );
    }
  });

  it('names the only colonia with a figure, wherever it stands', () => {
    const rows = [colonia('A', null, 10_000), colonia('B', 40, 10_000)];
    expect(orderVerdict(rankingOf(rows, unknown, 'suavizada', 1, CARPETAS))).toBe(
      'Sólo hay cifra de B: no hay orden que mostrar',
    );
  });
});

it('of five only one may be sure', () => {
  const places = [
    [1, 2],
    [1, 6],
    [2, 7],
    [2, 7],
    [2, 7],
    [2, 7],
    [2, 7],
  ] as const;
  const { colonias, ...rest } = ranking([900, 500, 400, 300, 200, 150, 100]);
  const rows = colonias.map((row, at) => {
    const [best, worst] = places[at] ?? [1, 7];
    return { ...row, places: { best, worst } };
  });
  expect(orderVerdict({ ...rest, colonias: rows, support: orderSupport(rows) })).toMatch(
    /^De las cinco colonias de tasa más alta sólo es segura una: A;/,
  );
});

it('one that is suppressed and has no population is told once', () => {
  const rows = [colonia('A', 40, 100), colonia('B', null, null)];
  expect(unplacedNote(rankingOf(rows, { n: 90, mujeres: 900 }, 'tasa', 1, CARPETAS))).toMatch(
    /^1 colonia se queda sin lugar: su cuenta no se publica, [^.]*\.$/,
  );
});
