/** Rates, classes and what is said of a colonia beside the rest, from invented counts. */
import { describe, expect, test } from 'vitest';
import { classesOf } from '../../src/lib/answers/classes';
import type { Kind } from '../../src/lib/answers/marks';
import { excessOf, standingsOf } from '../../src/lib/answers/standings';
import { indicatorName } from '../../src/lib/words/indicators';
import {
  marksDeck,
  marksHeadline,
  metroWords,
  officeWords,
  placeWithout,
  standingWords,
} from '../../src/lib/words/marks';

const places = [
  { clave: 'a', mujeres: 1000, presentes: 10_000 },
  { clave: 'b', mujeres: 3000, presentes: 10_000 },
  { clave: 'c', mujeres: null, presentes: null },
];

const standings = (kind: Kind, n = 40) =>
  standingsOf(places, {
    counts: new Map([
      ['a', n],
      ['b', 60],
      ['c', 100],
    ]),
    total: 104,
    kinds: new Map([['a', kind]]),
  });

test('rates are per thousand, from ten reports on, where the people are known', () => {
  const { colonias, whole } = standings('like');
  expect(whole).toEqual({ women: 26, present: 5.2 });
  expect(colonias.map(({ women }) => women?.rate ?? null)).toEqual([40, 20, null]);
  expect(standings('few', 5).colonias[0]).toMatchObject({ women: null, present: null });
  // By hand: √(1/40 + 2/1600) = .162, e^(1.96 × .162) = 1.374.
  expect(colonias[0]?.women?.high).toBeCloseTo(40 * 1.3738, 2);
});

describe('said of one colonia', () => {
  const cases: readonly [Kind, string][] = [
    [
      'above',
      'Más que el resto, por mujer que vive ahí (40 por cada mil; alcaldía 26) y por persona que pasa ahí el día (4.0; 5.2)',
    ],
    ['like', 'Como el resto: 40 por cada mil mujeres en tres años (alcaldía 26)'],
    [
      'by-women',
      'Más por mujer que vive ahí (40 por cada mil; alcaldía 26); por persona que pasa ahí el día, no (4.0; 5.2)',
    ],
    ['unsure', '40 por cada mil mujeres en tres años; con tan pocas no se separa de 26'],
    ['apart', '40 por cada mil mujeres, sin comparar: aquí se registra'],
  ];
  test.each(cases)('%s', (kind, words) => {
    const { colonias, whole } = standings(kind);
    expect(colonias.slice(0, 1).map((standing) => standingWords(standing, whole))).toEqual([words]);
  });
  test('with few reports', () => {
    const { colonias, whole } = standings('few', 0);
    expect(colonias.slice(0, 1).map((standing) => standingWords(standing, whole))).toEqual([
      '0 a 2 denuncias en tres años: pocas, sin tasa',
    ]);
  });
});

describe('classes of values', () => {
  const cases: readonly [string, readonly number[], readonly [number, number][]][] = [
    [
      'of as many each',
      [1, 2, 3, 4],
      [
        [1, 2],
        [3, 4],
      ],
    ],
    [
      'with equal values together',
      [1, 2, 2, 2],
      [
        [1, 1],
        [2, 2],
      ],
    ],
    ['of nothing', [], []],
  ];
  test.each(cases)('%s', (_, values, ranges) => {
    const told = classesOf(values, 2).ranges.map(({ low, high }) => [low, high]);
    expect(told).toEqual(ranges);
  });
});

test('all offices of a colonia count, of one crime', () => {
  const row = { indicador: 'x', colonia: 'a', n: 15 };
  expect(excessOf([row, row, { ...row, indicador: 'y' }], 'x')).toEqual(new Map([['a', 30]]));
});

test('a crime stands in a sentence by its name', () => {
  expect(indicatorName('violencia_familiar')).toBe('violencia familiar');
  expect(indicatorName('intimidad_sexual')).toBe('delitos contra la intimidad sexual');
});

describe('said of the alcaldía', () => {
  const marked = {
    crime: 'violencia familiar',
    span: '2021–2023',
    above: ['A', 'B'],
    below: ['C'],
    others: 9,
  };
  const cases: readonly [Partial<typeof marked>, string][] = [
    [{}, 'En violencia familiar, A y B quedan arriba del resto'],
    [{ above: [] }, 'En violencia familiar, C queda abajo del resto'],
    [
      { above: [], below: [] },
      'En violencia familiar, ninguna colonia queda arriba ni abajo del resto',
    ],
  ];
  test.each(cases)('headline of %j', (more, words) => {
    expect(marksHeadline({ ...marked, ...more })).toBe(words);
  });
  test('with those below in its deck, and what the Metro and an office do', () => {
    expect(marksDeck(marked)).toContain(' Abajo: C. ');
    expect(metroWords(['A'])).toMatch(/^▲ En A hay Metro/);
    expect(metroWords([])).toBe('');
    expect(officeWords('D', 305, 1095, placeWithout(2, 2))).toBe(
      'D ⌂ Fiscalía: unas 305 de 1,095 se concentran junto a ella; sin ellas sigue segunda.',
    );
    expect(placeWithout(1, 3)).toBe('sin ellas queda tercera');
  });
});
