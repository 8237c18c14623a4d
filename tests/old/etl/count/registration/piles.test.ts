import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  isRegistration,
  pilesOf,
  type PlacedCase,
} from '../../../../../scripts/old/etl/count/registration/piles';
import { casesAt, othersAt, placed } from './invented';

const idsOf = (cases: readonly PlacedCase[]) => pilesOf(cases).map(({ ids }) => ids);

describe('a pile', () => {
  it('takes eight cases of one offence and year; seven are none', () => {
    expect(pilesOf(casesAt(7))).toEqual([]);
    expect(pilesOf(casesAt(8))).toEqual([
      {
        delito: 'DELITO INVENTADO',
        cores: Array.from({ length: 8 }, () => placed({})),
        years: [2023],
        ids: [0, 1, 2, 3, 4, 5, 6, 7],
      },
    ]);
  });

  it.each([
    ['north', { north: 14.9 }, { north: 15.1 }],
    ['south', { north: -14.9 }, { north: -15.1 }],
    ['east', { east: 14.9 }, { east: 15.1 }],
    ['across', { east: 10.5, north: -10.5 }, { east: 10.7, north: -10.7 }],
  ])('reaches fifteen metres to the %s', (_, within, beyond) => {
    expect(idsOf([...casesAt(7), ...casesAt(1, { ...within, from: 7 })])).toHaveLength(1);
    expect(idsOf([...casesAt(7), ...casesAt(1, { ...beyond, from: 7 })])).toEqual([]);
  });

  it('is of one year: the last day of one and the first of the next are not together', () => {
    const both = [...casesAt(7, { year: 2022 }), ...casesAt(7, { year: 2023, from: 7 })];
    expect(pilesOf(both)).toEqual([]);
  });

  it('once it is one, holds the cases of every other year at the point', () => {
    const cases = [
      ...casesAt(8),
      ...casesAt(2, { year: 2022, from: 8, north: 3 }),
      ...casesAt(1, { year: 2024, from: 10, north: 16 }),
    ];
    expect(pilesOf(cases)).toMatchObject([{ years: [2023], ids: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9] }]);
  });

  it('tells every year in which it is one, in order', () => {
    const cases = [...casesAt(8), ...casesAt(9, { year: 2020, from: 8 })];
    expect(pilesOf(cases)).toMatchObject([{ years: [2020, 2023] }]);
  });

  it('is of one offence', () => {
    const cases = [...casesAt(7), ...casesAt(7, { delito: 'OTRO', from: 7 })];
    expect(pilesOf(cases)).toEqual([]);
    expect(pilesOf([...cases, ...casesAt(1, { from: 14 })])).toMatchObject([
      { ids: [0, 1, 2, 3, 4, 5, 6, 14] },
    ]);
  });

  it('is one where its points are within reach of one another, and two where they are not', () => {
    const at = (east: number, from: number) => casesAt(8, { east, from });
    expect(idsOf([...at(0, 0), ...at(14, 8)])).toHaveLength(1);
    expect(idsOf([...at(0, 0), ...at(40, 8)])).toHaveLength(2);
  });
});

describe('a place of registration', () => {
  const [pile] = pilesOf(casesAt(8));
  if (pile === undefined) throw new Error('no hay apilamiento');

  it('has three unrelated offences at the point; two are no sign', () => {
    expect(isRegistration(pile, othersAt(2))).toBe(false);
    expect(isRegistration(pile, othersAt(3))).toBe(true);
  });

  it('is told by offences, however many cases each has', () => {
    expect(isRegistration(pile, [...othersAt(2), ...othersAt(2), ...othersAt(1)])).toBe(false);
  });

  it('is not told by what lies beyond fifteen metres', () => {
    expect(isRegistration(pile, othersAt(3, { east: 14.9 }))).toBe(true);
    expect(isRegistration(pile, othersAt(3, { east: 15.1 }))).toBe(false);
  });
});

describe('piles of any cases', () => {
  const step = fc.integer({ min: 0, max: 8 });
  const cases = fc
    .array(fc.tuple(step, step, fc.constantFrom(2022, 2023), fc.constantFrom('UNO', 'OTRO')), {
      minLength: 1,
      maxLength: 60,
    })
    .map((rows) =>
      rows.map(([east, north, year, delito], id) => ({
        meters: [east * 7, north * 7] as const,
        case: { id, delito, year, ...placed({ east: east * 7, north: north * 7 }) },
      })),
    );

  it('hold what a count of every pair of cases on a plane says', () => {
    fc.assert(
      fc.property(cases, (rows) => {
        const isNear = (a: (typeof rows)[number], b: (typeof rows)[number]) =>
          a.case.delito === b.case.delito &&
          Math.hypot(a.meters[0] - b.meters[0], a.meters[1] - b.meters[1]) <= 15;
        const isCore = (row: (typeof rows)[number]) =>
          rows.filter((other) => isNear(row, other) && other.case.year === row.case.year).length >=
          8;
        const expected = rows
          .filter((row) => rows.some((other) => isCore(other) && isNear(row, other)))
          .map((row) => row.case.id);
        const found = pilesOf(rows.map((row) => row.case)).flatMap(({ ids }) => ids);
        expect([...new Set(found)].toSorted((a, b) => a - b)).toEqual(expected);
      }),
      { numRuns: 200 },
    );
  });

  it('are the same in whatever order the cases come', () => {
    fc.assert(
      fc.property(
        cases.chain((rows) =>
          fc.tuple(
            fc.constant(rows.map((row) => row.case)),
            fc.shuffledSubarray(
              rows.map((row) => row.case),
              { minLength: rows.length },
            ),
          ),
        ),
        ([given, shuffled]) => {
          expect(pilesOf(shuffled)).toEqual(pilesOf(given));
        },
      ),
      { numRuns: 100 },
    );
  });
});
