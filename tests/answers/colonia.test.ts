/** A colonia's year beside the year before, its place among all and what is said of them, from invented counts. */
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { describe, expect, test } from 'vitest';
import { placeOfColonia } from '../../src/lib/answers/placeOfColonia';
import { changePValue, changesOf, sideOf } from '../../src/lib/answers/yearChange';
import {
  andAlso,
  changeWords,
  howMany,
  louder,
  placeWords,
  rangeWords,
} from '../../src/lib/words/colonia';

const rounded = (n: number) => 5 * Math.round(n / 5);

describe('two years', () => {
  // Exact, in whole numbers: mean of 2 · P(X ≤ min) of n1 + n2 trials over n1 in 28 … 32 and n2 in 53 … 57.
  test('have the p-value of the counts that print the same', () => {
    expect(changePValue({ clave: '', before: 30, after: 55 })).toBeCloseTo(0.010561730461164, 12);
    expect(changePValue({ clave: '', before: 0, after: 5 })).toBeCloseTo(0.300520833333333, 12);
  });

  const among = (before: number, after: number) =>
    changesOf([
      { clave: 'own', before, after },
      ...Array.from({ length: 32 }, (_, nth) => ({ clave: `c${nth}`, before: 50, after: 55 })),
    ]).get('own');
  test.each([
    [100, 100, 'same'],
    [200, 210, 'usual'],
    [30, 55, 'among'],
    [30, 100, 'more'],
    [100, 30, 'fewer'],
    [0, 5, 'usual'],
  ] as const)('of %i and %i differ: %s', (before, after, change) => {
    expect(among(before, after)).toBe(change);
  });

  test('of the same level are called different in hardly any draw of all colonias', () => {
    const rng = xoroshiro128plus(50);
    const uniform = () => (1 + uniformInt(rng, 0, 2 ** 30 - 1)) / 2 ** 30;
    const poisson = (mean: number) => {
      let n = -1;
      for (let log = 0; log > -mean; n += 1) log += Math.log(uniform());
      return n;
    };
    const draws = Array.from({ length: 200 }, () => {
      const pairs = Array.from({ length: 33 }, (_, nth) => {
        const mean = 3 * 1.16 ** nth;
        const drawn = () => rounded(poisson(mean));
        return { clave: String(nth), before: drawn(), after: drawn() };
      });
      return [...changesOf(pairs).values()].some((each) => each === 'more' || each === 'fewer');
    });
    expect(draws.filter(Boolean).length).toBeLessThanOrEqual(12);
  });
});

test.each([
  [[20, 30], 'above'],
  [[5, 5], 'below'],
  [[20, 5], 'both'],
  [[20, 10], 'near'],
  [[10, 10], 'near'],
] as const)('years of %j beside eleven are %s', (counts, side) => {
  expect(sideOf(counts.map((n) => ({ n, expected: 11 })))).toBe(side);
});

describe('the place', () => {
  const all = [400, 100, 100, 30, 5].map((n, nth) => ({
    ...{ clave: `c${nth}`, n, women: 1000 * (nth + 1), isApart: false },
  }));
  const words = (clave: string, colonias = all) => {
    const place = placeOfColonia(colonias, clave);
    return place === null ? '' : placeWords(place);
  };
  test.each([
    ['c0', 'De 5, por número, la primera; por mujer que vive ahí, la primera'],
    [
      'c1',
      'De 5, por número, más que 2 y menos que 1 de ellas; por mujer que vive ahí, la segunda',
    ],
    ['c3', 'De 5, por número, la cuarta; por mujer que vive ahí, la cuarta'],
    ['c4', 'De 5, por número, la quinta'],
    ['other', ''],
  ])('of %s', (clave, said) => expect(words(clave)).toBe(said));

  test('by rate is told of none where an office registers, and none stands between rates that touch', () => {
    const apart = all.map((each) => ({ ...each, isApart: each.clave === 'c0' }));
    expect(placeOfColonia(apart, 'c0')?.byRate).toBeNull();
    const alike = all.map((each) => ({ ...each, n: 100, women: 1000 }));
    expect(words('c2', alike)).toContain('por mujer que vive ahí, no se separa de ninguna');
  });
});

test.each([
  [
    howMany(210, 'violencia familiar', 2023),
    /^\*\*210 denuncias\*\* .* en 2023: unas \*\*4 por semana\*\*\.$/,
  ],
  [howMany(25, 'violencia familiar', 2023), /unas \*\*2 al mes\*\*/],
  [howMany(5, 'violencia familiar', 2023), /menos de una al mes/],
  [howMany(0, 'violencia familiar', 2023), /^\*\*0 a 2 denuncias\*\* .* en todo 2023/],
  [andAlso(0, 'violencia sexual'), /0 a 2/],
  [changeWords('same', 0, 2022, 33), /^En 2022, también 0 a 2: \*\*sin cambio visible/],
  [changeWords('usual', 200, 2022, 33), /^En 2022 fueron 200: \*\*es lo normal\*\*/],
  [rangeWords([160, 165, 210], [2021, 2023]), /más alto desde 2021/],
  [rangeWords([160, 165, 155], [2021, 2023]), /más bajo desde 2021/],
  [rangeWords([0, 10, 5], [2021, 2023]), /de 2 o menos a 10 al año/],
  [rangeWords([5, 5, 5], [2021, 2023]), /cada año 5/],
  [louder('Como el resto: 24 por cada mil (alcaldía 26)'), /^\*\*como el resto\*\*, 24 por/],
])('it is said: %s', (said, expected) => expect(said).toMatch(expected));
