import { describe, expect, it } from 'vitest';
import { candidatesFor, type Standing } from '$features/evaluation/answers/candidates';
import type { EvaluatedArea } from '$features/evaluation/answers/area';
import { area, SIX, WINDOW } from './small';
import { key, keys } from '../../../coloniaKey';

const EARLIER = SIX.slice(0, 4);
const treated = area('t', [10, 20, 10, 20, 30, 30]);

/** As the treated but in the second quarter: the more, the farther its course. */
const near = (clave: string, more = 0, rest: Partial<EvaluatedArea> = {}) =>
  area(clave, [10, 20 + more, 10, 20, 5, 5], rest);

/** Standing and key of each, in the order given. */
function judged(
  others: readonly EvaluatedArea[],
  own: readonly EvaluatedArea[] = [treated],
): readonly (readonly [Standing, string])[] {
  return candidatesFor([...others, ...own], own, WINDOW, EARLIER).map(
    ({ standing, clave }) => [standing, clave] as const,
  );
}

const five = ['a', 'b', 'c', 'd', 'e'].map((clave, place) => near(clave, place));

describe('candidatesFor', () => {
  it('proposes the eight whose earlier course is nearest, nearest first', () => {
    const ten = Array.from({ length: 10 }, (_, place) => near(`c${place}`, place));
    expect(judged(ten.toReversed())).toEqual([
      ...Array.from({ length: 8 }, (_, place) => ['propuesta', `c${place}`]),
      ['menos_parecida', 'c8'],
      ['menos_parecida', 'c9'],
    ]);
  });

  it('measures the course by the quarters before, its level aside', () => {
    const double = area('double', [20, 40, 20, 40, 0, 1]);
    const [first] = candidatesFor([...five, double, treated], [treated], WINDOW, EARLIER).filter(
      ({ clave }) => clave === 'double',
    );
    expect(first?.distance).toBeCloseTo(0, 12);
    // Shares of 10, 24, 10, 20 against 10, 20, 10, 20: √ mean (x ÷ 15 − y ÷ 16)².
    const found = candidatesFor([near('far', 4), treated], [treated], WINDOW, EARLIER);
    const square = (x: number, y: number) => (x / 15 - y / 16) ** 2;
    expect(found[0]?.distance).toBeCloseTo(
      Math.sqrt((square(10, 10) + square(20, 24) + square(10, 10) + square(20, 20)) / 4),
      12,
    );
  });

  it('adds up the treated, and does not propose them', () => {
    const pair = [area('t1', [5, 10, 5, 10, 1, 1]), area('t2', [5, 10, 5, 10, 1, 1])];
    const found = candidatesFor([...five, ...pair], pair, WINDOW, EARLIER);
    expect(found.map(({ clave }) => clave)).toEqual(['a', 'b', 'c', 'd', 'e']);
    expect(found[0]?.distance).toBeCloseTo(0, 12);
  });

  it('bars those that touch a treated one, hide a count or have no case', () => {
    const others = [
      ...five,
      near('touching', 0),
      area('hidden', [10, 20, 10, 20, null, 5]),
      area('empty', [0, 0, 0, 0, 0, 0]),
    ];
    const own = { ...treated, vecinas: keys('touching', 'hidden') };
    expect(judged(others, [own]).slice(5)).toEqual([
      ['vecina', 'touching'],
      ['sin_casos', 'empty'],
      ['protegida', 'hidden'],
    ]);
  });

  it('cases on one side of the date are cases', () => {
    const after = area('after', [0, 0, 0, 0, 0, 1]);
    const before = area('before', [1, 0, 0, 0, 0, 0]);
    expect(judged([...five, after, before]).map(([, clave]) => clave)).toContain('before');
    // Without a case before it has no course to be like: it could be, but is not proposed.
    expect(judged([...five, after])).toContainEqual(['menos_parecida', 'after']);
  });

  it('asks for a quarter to four times the population of the treated', () => {
    const sizes = [
      ['small', 249],
      ['quarter', 250],
      ['fourfold', 4000],
      ['large', 4001],
    ] as const;
    const others = [...five, ...sizes.map(([clave, poblacion]) => near(clave, 0, { poblacion }))];
    const standings = new Map(judged(others).map(([standing, clave]) => [clave, standing]));
    expect(sizes.map(([clave]) => standings.get(clave))).toEqual([
      'otro_tamano',
      'propuesta',
      'propuesta',
      'otro_tamano',
    ]);
  });

  it('holds the mean population of the treated against each, and takes an unknown one for alike', () => {
    const pair = [
      { ...treated, clave: key('t1'), poblacion: 100 },
      { ...treated, clave: key('t2'), poblacion: 700 },
    ];
    const others = [
      ...five.map((each) => ({ ...each, poblacion: 1600 })),
      near('large', 0, { poblacion: 1601 }),
      near('unknown', 0, { poblacion: null }),
    ];
    const standings = new Map(judged(others, pair).map(([standing, clave]) => [clave, standing]));
    expect([standings.get('a'), standings.get('large'), standings.get('unknown')]).toEqual([
      'propuesta',
      'otro_tamano',
      'propuesta',
    ]);
    const nobody = pair.map((each) => ({ ...each, poblacion: null }));
    expect(judged(others, nobody).every(([standing]) => standing === 'propuesta')).toBe(true);
  });

  it('does not ask for population where fewer than five are alike', () => {
    const others = [...five.slice(0, 4), near('large', 9, { poblacion: 9000 })];
    expect(judged(others)).toEqual([
      ['propuesta', 'a'],
      ['propuesta', 'b'],
      ['propuesta', 'c'],
      ['propuesta', 'd'],
      ['propuesta', 'large'],
    ]);
    expect(judged([...five, near('large', 9, { poblacion: 9000 })]).at(-1)).toEqual([
      'otro_tamano',
      'large',
    ]);
  });
});
