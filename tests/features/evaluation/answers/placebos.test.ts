import { describe, expect, it } from 'vitest';
import { placeboDates, placeboOf, placeboPlaces } from '$features/evaluation/answers/placebos';
import type { EvaluatedArea } from '$features/evaluation/answers/area';
import { key } from '../../../coloniaKey';
import { area, WINDOW } from './small';

describe('placeboOf', () => {
  it('is the ratio of ratios with half a case added, and its logarithm in standard errors', () => {
    const found = placeboOf(
      [{ before: 10, after: 5 }],
      [
        { before: 15, after: 30 },
        { before: 5, after: 10 },
      ],
    );
    const ratio = 5.5 / 10.5 / (40.5 / 20.5);
    expect(found.ratio).toBeCloseTo(ratio, 12);
    const error = Math.sqrt(1 / 5.5 + 1 / 10.5 + 1 / 40.5 + 1 / 20.5);
    expect(found.deviate).toBeCloseTo(Math.log(ratio) / error, 12);
  });
});

/** Flat but for the two quarters after, in which there are so many. */
const after = (clave: string, count: number) => area(clave, [10, 10, 10, 10, count, count]);
const five = [after('a', 20), after('b', 20), after('c', 5), after('d', 40), after('e', 20)];
const places = (observed: number, pool: readonly EvaluatedArea[], controls = pool, size = 1) =>
  placeboPlaces({ ratio: 1, deviate: observed }, pool, controls, size, WINDOW, 7);

describe('placeboPlaces', () => {
  it('tries every colonia where nothing was done, against the comparable others', () => {
    const { tried } = places(0, five);
    expect(tried.map(({ claves }) => claves)).toEqual([['a'], ['b'], ['c'], ['d'], ['e']]);
    // c: 10 after 40, the others together 200 after 160.
    expect(tried[2]?.ratio).toBeCloseTo(10.5 / 40.5 / (200.5 / 160.5), 12);
  });

  it('counts those as large, either way, and the true one among them', () => {
    const deviates = places(0, five).tried.map(({ deviate }) => deviate);
    const sizes = deviates.map(Math.abs).toSorted((x, y) => y - x);
    const second = sizes[1] ?? Number.NaN;
    for (const observed of [second, -second]) {
      expect(places(observed, five)).toMatchObject({ asLarge: 2, share: 3 / 6 });
    }
    expect(places(99, five)).toMatchObject({ asLarge: 0, share: 1 / 6 });
  });

  it('tries none where fewer than four comparable ones are left', () => {
    expect(places(0, five.slice(0, 4))).toEqual({ tried: [], asLarge: 0, share: null });
    const other = after('z', 20);
    expect(places(0, [other], five.slice(0, 4)).tried).toHaveLength(1);
  });

  it('tries sets as large as the treated, and none with a hidden count', () => {
    const hidden = area('h', [10, 10, 10, 10, 10, null]);
    const pairs = places(0, [...five, hidden], five, 2).tried.map(({ claves }) => claves);
    expect(pairs).toEqual([]);
    const six = [...five, after('f', 20)];
    const tried = places(0, [...six, hidden], six, 2).tried;
    expect(tried).toHaveLength(15);
    expect(tried.every(({ claves }) => claves.length === 2 && !claves.includes(key('h')))).toBe(
      true,
    );
  });
});

describe('placeboDates', () => {
  const QUARTERS = Array.from({ length: 12 }, (_, place) => `p${String(place).padStart(2, '0')}`);
  const counted = (clave: string, of: (place: number) => number | null): EvaluatedArea => ({
    clave: key(clave),
    poblacion: null,
    vecinas: [],
    counts: Object.fromEntries(QUARTERS.map((period, place) => [period, of(place)])),
  });
  const control = counted('control', () => 10);
  const dates = (
    periods: number,
    [before, later]: readonly [number, number],
    grain: 'trimestre' | 'anio' = 'trimestre',
    treated = counted('t', (place) => (place < 6 ? 10 : 20)),
  ) =>
    placeboDates(
      { ratio: 1, deviate: 0 },
      [treated],
      [control],
      QUARTERS.slice(0, periods),
      {
        before: QUARTERS.slice(0, before),
        chosenBy: [],
        mixed: null,
        after: QUARTERS.slice(0, later),
      },
      grain,
      [],
    );
  const namesOf = ({ tried }: ReturnType<typeof dates>) => tried.map(({ date }) => date);

  it('tries every date with as many periods on either side as the true one', () => {
    const found = dates(12, [4, 4]);
    expect(namesOf(found)).toEqual(['p04', 'p05', 'p06', 'p07', 'p08']);
    // Of p05: 40 before, and 10 and thrice 20 after.
    expect(found.tried[1]?.ratio).toBeCloseTo(70.5 / 40.5, 12);
    expect(found).toMatchObject({ asLarge: 5, share: 1 });
    expect(namesOf(dates(12, [4, 5]))).toEqual(['p04', 'p05', 'p06', 'p07']);
  });

  it('asks for the fewest where there is no room for as many', () => {
    expect(namesOf(dates(9, [4, 4]))).toEqual(['p04', 'p05']);
    expect(namesOf(dates(9, [5, 4]))).toEqual(['p04', 'p05']);
    expect(namesOf(dates(10, [5, 4]))).toEqual(['p05', 'p06']);
    expect(namesOf(dates(3, [2, 1], 'anio'))).toEqual(['p01', 'p02']);
    expect(namesOf(dates(4, [2, 1], 'anio'))).toEqual(['p02', 'p03']);
    expect(dates(7, [4, 4])).toEqual({ tried: [], asLarge: 0, share: null });
  });

  it('tries no date with a hidden count on either side', () => {
    const hidden = counted('t', (place) => (place === 0 || place === 11 ? null : 10));
    expect(namesOf(dates(12, [4, 4], 'trimestre', hidden))).toEqual(['p05', 'p06', 'p07']);
  });
});
