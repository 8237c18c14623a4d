/** Where first and why, of an invented alcaldía of four colonias. */
import { describe, expect, test } from 'vitest';
import { eveningMetres, prioritiesOf, weighable, type Held } from '../../src/lib/answers/priority';
import {
  officeOf,
  priorityHeadline,
  reasonWords,
  stayWords,
  whyWords,
} from '../../src/lib/words/priority';

const CRIME = 'violencia_familiar';
const colonia = (clave: string, mujeres: number, nota = '') => ({
  ...{ clave, slug: clave, nombre: clave.toUpperCase(), mujeres, presentes: 2 * mujeres },
  ...{ lon: 0, lat: 0, nota },
});
const COUNTS: Readonly<Record<string, number>> = { a: 400, b: 400, c: 700, d: 5 };
const WEEKDAYS = (closes: string) =>
  [1, 2, 3, 4, 5].map((day) => `${day} 09:00 ${closes}`).join('; ');
const service = (id: string, lon: number, semana: string): Held['help'][number] => ({
  ...{ id, nombre: id, telefono: '1', horario: '', direccion: null, colonia_nombre: null },
  ...{ fuente_fecha: null, lon, lat: 0, semana },
});

/** One degree at the equator. */
const DEGREE = (Math.PI * 6_371_008.8) / 180;

const held: Held = {
  colonias: [
    colonia('a', 20_000),
    colonia('b', 5_000),
    colonia('c', 10_000, 'Aquí se registra.'),
    colonia('d', 9_000),
  ],
  windows: Object.entries(COUNTS).map(([clave, n]) => ({
    ...{ indicador: CRIME, clave, desde: 2031, hasta: 2033, n },
  })),
  totals: [{ indicador: CRIME, n: 1760 }],
  offices: [{ indicador: CRIME, colonia: 'c', nombre: 'la oficina', n: 350 }],
  pairs: Object.entries(COUNTS).map(([clave, n]) => ({
    ...{ indicador: CRIME, clave, desde: 2029, antes: clave === 'b' ? 150 : n, despues: n },
  })),
  pairTotals: [{ indicador: CRIME, antes: 1505, despues: 1755 }],
  piles: [{ indicador: CRIME, colonia: 'c', antes: 350, despues: 350 }],
  help: [
    service('noche', 0.01, WEEKDAYS('21:00')),
    service('dia', 0, WEEKDAYS('17:00')),
    service('viernes', 0, '5 09:00 24:00'),
  ],
  homes: [
    { colonia: 'a', mujeres: 3, lon: 0, lat: 0 },
    { colonia: 'a', mujeres: 1, lon: 0.01, lat: 0 },
  ],
  withMetro: [{ colonia: 'b' }],
};

const told = prioritiesOf(held, { crime: CRIME, family: 'home' });
const of = (key: string) => {
  const found = told?.colonias.find(({ clave }) => clave === key);
  if (found === undefined) throw new Error(key);
  return found;
};
const plain = (text: string) => text.replaceAll('\u00A0', ' ');
const reason = (key: string) =>
  told === null ? '' : plain(reasonWords(of(key), told.whole, told.pair));

test('by count; of what prints the same, the marked above goes first, and both have one rank', () => {
  expect(told?.colonias.map(({ clave, rank }) => [clave, rank])).toEqual([
    ...[
      ['c', 1],
      ['b', 2],
    ],
    ...[
      ['a', 2],
      ['d', 4],
    ],
  ]);
  expect(told?.years).toEqual([2031, 2033]);
});

test('a crime of which the release has no window has no priorities', () => {
  expect(prioritiesOf(held, { crime: 'robo', family: 'home' })).toBeNull();
});

describe('the reasons in one sentence', () => {
  test.each([
    [
      'marked and up',
      'b',
      '400 denuncias, y por las mujeres que viven ahí se esperarían 200; 80 por cada mil mujeres, más que el resto ▲ (alcaldía 40); de 2029–2031 a 2032–2034 subió más que el resto ▲ (150 → 400)',
    ],
    [
      'below, and down against the rest',
      'a',
      /^400 denuncias, y .* 800; 20 por cada mil mujeres, menos que el resto ▼ \(alcaldía 40\); de 2029–2031 a 2032–2034 .* \(400 → 400\); la ayuda de tarde, a 830 m$/,
    ],
    [
      'an office registers there: nothing is expected, nothing compared',
      'c',
      '700 denuncias; 70 por cada mil mujeres, sin comparar: aquí se registra; de 2029–2031 a 2032–2034 sin comparar (700 → 700)',
    ],
    ['few', 'd', /^5 denuncias, y .* 360; pocas, sin tasa; .* \(5 → 5\)$/],
  ])('%s', (_, key, words) => {
    if (typeof words === 'string') expect(reason(key)).toBe(words);
    else expect(reason(key)).toMatch(words);
  });

  test('what crowds at an office, and the place without it', () => {
    expect(officeOf(of('c'))).toContain('unas 350 de 700');
    expect(officeOf(of('c'))).toContain('queda tercera');
    expect(officeOf(of('a'))).toBe('');
  });

  test('why it is asked about, and how often it stays', () => {
    expect(told && whyWords(of('b'), told.whole)).toBe(
      '80 por cada mil mujeres; alcaldía, 40; subió más que el resto, 150 → 400',
    );
    expect(stayWords(487, 500, 5)).toBe('entre las cinco en 487 de 500 sorteos');
  });
});

test('help counts where every weekday evening is surely open; the mean is over the women', () => {
  expect(eveningMetres(held).get('a')).toBeCloseTo(0.75 * 0.01 * DEGREE, 6);
  expect(eveningMetres({ ...held, help: held.help.slice(1) }).size).toBe(0);
});

test('only what has a rate and a distance is weighed, without what crowds at an office', () => {
  const homes = ['b', 'c', 'd'].map((key) => ({ colonia: key, mujeres: 1, lon: 0, lat: 0 }));
  const all = prioritiesOf({ ...held, homes }, { crime: CRIME, family: 'home' });
  expect(all && weighable(all).map(({ key, excess }) => [key, excess])).toEqual([
    ['c', 350],
    ['b', 0],
  ]);
});

test.each([
  [['A', 'B', 'C'], ['C', 'A'], 'A y C, entre las tres primeras en x y z'],
  [['A', 'B'], ['C', 'D'], 'A, primera en x; C, primera en z'],
])('the headline of %j and %j', (one, other, words) => {
  expect(
    priorityHeadline([
      { name: 'x', first: one },
      { name: 'z', first: other },
    ]),
  ).toBe(words);
});
