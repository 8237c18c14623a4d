/** A colonia with every case of its alcaldía, whose months are public. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allInOne } from '../../../scripts/etl/audit/allInOne';
import { audit } from '../../../scripts/etl/audit/audit';
import type { Observation, Status } from '../../../scripts/etl/count/observation';
import { protectObservations } from '../../../scripts/etl/protect/protect';
import { catalogueRules } from '../catalogueRules';
import { tellingRows } from '../../../scripts/etl/protect/soleColonia';
import { ALCALDIA, COLONIAS, alcaldiaOf, printed, rowAt } from './inventedRows';

const OPTIONS = { k: 5, profile: 'publico', alcaldiaOf, indicators: catalogueRules } as const;
const STRUCTURE = { alcaldiaOf, parentOf: catalogueRules.parentOf };

/** Abuse by year and its months in the alcaldía; `elsewhere` of them in the other colonia. */
const rows = (months: readonly number[], elsewhere: number): readonly Observation[] => {
  const whole = months.reduce((a, b) => a + b, 0);
  return [
    ...months.map((n, month) => rowAt('abuso_sexual', ALCALDIA, 'mes', `2019-0${month + 1}-01`, n)),
    rowAt('abuso_sexual', ALCALDIA, 'anio', '2019-01-01', whole),
    rowAt('abuso_sexual', COLONIAS[0], 'anio', '2019-01-01', whole - elsewhere),
    rowAt('abuso_sexual', COLONIAS[1], 'anio', '2019-01-01', elsewhere),
  ];
};

const recoverable = async (all: readonly Observation[], statuses: readonly Status[]) => {
  const observaciones = printed(all, statuses);
  return (await audit({ observaciones, horarios: [], k: 5, structure: STRUCTURE })).recuperables;
};

describe('a colonia with every case of its alcaldía', () => {
  it.each([
    ['are small', rows([3, 6], 0)],
    ['are small, and they make the least that is published', rows([2, 3], 0)],
  ])('is hidden where the months of the alcaldía, and so its own, %s', async (_, all) => {
    expect(
      await recoverable(
        all,
        all.map(() => 'ninguna'),
      ),
    ).toBe(1);
    const statuses = await protectObservations(all, OPTIONS);
    expect(statuses.slice(-2)).toEqual(['complementaria', 'ninguna']);
    expect(await recoverable(all, statuses)).toBe(0);
  });

  it.each([
    ['its months are not small', rows([9, 6], 0)],
    ['they are none, or the least that is published', rows([5, 0], 0)],
    ['another has some', rows([3, 9], 6)],
  ])('is printed where %s', async (_, all) => {
    const statuses = await protectObservations(all, OPTIONS);
    expect(new Set(statuses)).toEqual(new Set(['ninguna']));
  });
});

/** Harassment in the first colonia and in the whole alcaldía, each `[period type, first day, count]`. */
type Count = readonly [Observation['periodo_tipo'], string, number];
const telling = (
  own: readonly Count[],
  whole: readonly Count[],
  takesK = false,
  sexo = 'total',
) => {
  const inColonia = own.map(([tipo, start, n]) =>
    rowAt('acoso_sexual', COLONIAS[0], tipo, start, n, sexo),
  );
  const all = [
    ...inColonia,
    ...whole.map(([tipo, start, n]) => rowAt('acoso_sexual', ALCALDIA, tipo, start, n)),
    // Of others it says nothing.
    ...whole.map(([tipo, start]) => rowAt('abuso_sexual', ALCALDIA, tipo, start, 1)),
    ...whole.map(([tipo, start]) => rowAt('acoso_sexual', '09098', tipo, start, 1)),
  ].map((row) => (row.clave === '09098' ? { ...row, nivel: 'alcaldia' as const } : row));
  const found = tellingRows(all, alcaldiaOf, 5, () => takesK);
  const counts = printed(
    all,
    all.map(() => 'ninguna'),
  );
  const read = allInOne(counts, alcaldiaOf, 5, () => takesK);
  expect(read.map((row) => counts.indexOf(row))).toEqual([...found]);
  return own.flatMap(([tipo, start], at) => (found.has(at) ? [`${tipo} ${start}`] : []));
};

describe('what it would tell', () => {
  const YEAR: readonly Count[] = [
    ['anio', '2019-01-01', 15],
    ['trimestre', '2019-01-01', 6],
    ['trimestre', '2019-04-01', 9],
    ['mes', '2019-01-01', 2],
    ['mes', '2019-02-01', 4],
    ['mes', '2019-04-01', 9],
  ];

  it('is told by each period that has a small one of the alcaldía inside, and by no other', () => {
    const own: readonly Count[] = [
      ['anio', '2019-01-01', 15],
      ['trimestre', '2019-01-01', 6],
      ['trimestre', '2019-04-01', 9],
    ];
    expect(telling(own, YEAR)).toEqual(['anio 2019-01-01', 'trimestre 2019-01-01']);
  });

  it('is told by three years of which one was small', () => {
    const years: readonly Count[] = [
      ['anio', '2019-01-01', 7],
      ['anio', '2020-01-01', 1],
      ['anio', '2021-01-01', 6],
    ];
    const months: readonly Count[] = [
      ['mes', '2019-05-01', 7],
      ['mes', '2020-05-01', 1],
      ['mes', '2021-05-01', 6],
    ];
    expect(telling([['trienio', '2019-01-01', 14]], years)).toEqual(['trienio 2019-01-01']);
    expect(telling([['trienio', '2019-01-01', 14]], [...years, ...months])).toHaveLength(1);
    expect(telling([['trienio', '2019-01-01', 13]], [...years, ...months])).toEqual([]);
  });

  it('is not told by a small count, which is hidden anyway, nor beside totals that take k', () => {
    expect(telling([['anio', '2019-01-01', 4]], [['anio', '2019-01-01', 4]])).toEqual([]);
    expect(telling([['anio', '2019-01-01', 15]], YEAR, true)).toEqual([]);
  });

  it('is not told beside no total at all', () => {
    expect(telling([['anio', '2019-01-01', 15]], [])).toEqual([]);
  });

  it('is told in whatever order the rows stand, and whatever the years beside it', () => {
    const whole: readonly Count[] = [...YEAR.toReversed(), ['anio', '2018-01-01', 3]];
    expect(telling([['anio', '2019-01-01', 15]], whole)).toHaveLength(1);
    const years: readonly Count[] = [
      ['anio', '2020-01-01', 4],
      ['anio', '2019-01-01', 11],
    ];
    expect(telling([['trienio', '2019-01-01', 15]], years)).toHaveLength(1);
  });

  it('is told by one month, though no other is given', () => {
    const whole: readonly Count[] = [
      ['mes', '2019-01-01', 2],
      ['anio', '2019-01-01', 15],
    ];
    expect(telling([['anio', '2019-01-01', 15]], whole)).toHaveLength(1);
  });

  it('is not told by months without cases, nor by one of k', () => {
    const whole: readonly Count[] = [
      ['anio', '2019-01-01', 15],
      ['mes', '2019-01-01', 0],
      ['mes', '2019-02-01', 5],
      ['mes', '2019-03-01', 10],
    ];
    expect(telling([['anio', '2019-01-01', 15]], whole)).toEqual([]);
  });

  it('is not told by a count of one sex, which sums tie to its total, nor by a lapse', () => {
    expect(telling([['anio', '2019-01-01', 15]], YEAR, false, 'mujer')).toEqual([]);
    const lapse: Count = ['lapso', '2019-01-01', 15];
    expect(telling([lapse], [lapse])).toEqual([]);
  });
});

describe('the rule of the chooser and that of the audit', () => {
  const YEARS = [2019, 2020, 2021];
  const monthOf = (year: number, month: number) => `${year}-${String(month).padStart(2, '0')}-01`;
  const periods: readonly (readonly [Observation['periodo_tipo'], string, number, number])[] =
    YEARS.flatMap((year, nth) => [
      ...Array.from({ length: 12 }, (_, at) => at).flatMap((at) => [
        ['mes', monthOf(year, at + 1), nth * 12 + at, 1] as const,
        ...(at % 3 === 0
          ? ([['trimestre', monthOf(year, at + 1), nth * 12 + at, 3]] as const)
          : []),
      ]),
      ['anio', monthOf(year, 1), nth * 12, 12] as const,
    ]);
  const spans = [...periods, ['trienio', '2019-01-01', 0, 36] as const];
  const counts = fc.array(fc.tuple(fc.nat(35), fc.integer({ min: 1, max: 9 })), {
    minLength: 1,
    maxLength: 5,
  });

  it('name the same counts, whatever is hidden, and in whatever order', () => {
    let named = 0;
    fc.assert(
      fc.property(
        counts,
        counts,
        fc.boolean(),
        fc.infiniteStream(fc.nat(9)),
        (own, more, isAll, chance) => {
          const sum = (cases: typeof own, from: number, months: number) =>
            cases.reduce((n, [at, some]) => n + (at >= from && at < from + months ? some : 0), 0);
          const others = isAll ? [] : more;
          const rows = spans.flatMap(([tipo, start, from, months]) => {
            const inColonia = sum(own, from, months);
            const whole = inColonia + sum(others, from, months);
            return [
              ...(tipo === 'trienio' ? [] : [rowAt('acoso_sexual', ALCALDIA, tipo, start, whole)]),
              ...(tipo === 'mes'
                ? []
                : [rowAt('acoso_sexual', COLONIAS[0], tipo, start, inColonia)]),
            ];
          });
          const ranks = new Map(rows.map((row) => [row, chance.next().value]));
          const all = rows.toSorted((a, b) => (ranks.get(a) ?? 0) - (ranks.get(b) ?? 0));
          const shown = printed(
            all,
            all.map(({ nivel }) =>
              nivel === 'colonia' && chance.next().value === 0 ? 'complementaria' : 'ninguna',
            ),
          );
          const found = [...tellingRows(shown, alcaldiaOf, 5)];
          named += found.length;
          expect(allInOne(shown, alcaldiaOf, 5).map((row) => shown.indexOf(row))).toEqual(found);
        },
      ),
      { numRuns: 200 },
    );
    expect(named).toBeGreaterThan(50);
  });
});
