/** What the site says of a colonia from published counts, and what it would say without cases of one point. */
import { describe, expect, it } from 'vitest';
import type { IndicatorId } from '$lib/contract/indicators/catalogue';
import { yearSpread } from '$lib/stats/time/yearSpread';
import { Statements } from '../../../../scripts/etl/piles/statements';
import { ToldCounts, type Told } from '../../../../scripts/etl/piles/toldCounts';
import {
  ALCALDIA,
  around,
  monthsOf,
  onTheDay,
  OTHERS,
  PLACE,
  rowAt,
  rowsOf,
  told,
} from './inventedCounts';

const ONE = 'violencia_sexual';
const COUNTS = [300, 300, 300, 400];

const of = (all: Told, indicador: IndicatorId = ONE) => new Statements(all).of(PLACE, indicador);
const subjects = (all: Told, indicador?: IndicatorId) =>
  of(all, indicador).map(({ place }) => place.asunto);

/** What would be said of the change without so many cases of each window. */
const changeOf = (all: Told) => (before: number, after: number) =>
  of(all)
    .find(({ place }) => place.asunto === 'cambio')
    ?.effectOf([before, after]);

const levelOf = (all: Told, indicador?: IndicatorId) => (piled: number) =>
  of(all, indicador)
    .find(({ place }) => place.asunto === 'nivel')
    ?.effectOf([piled]);

describe('what is said of a colonia', () => {
  it('is how it changed from one year to the next, and how it stands in three', () => {
    const said = of(told(around(ONE, COUNTS))).map(({ effectOf: _, ...own }) => own);
    expect(said).toEqual([
      {
        place: {
          indicador: ONE,
          asunto: 'cambio',
          periodo_tipo: 'anio',
          periodo: '2024-01-01',
          contra: '2023-01-01',
        },
        years: [[2023], [2024]],
        counts: [300, 400],
      },
      {
        place: {
          indicador: ONE,
          asunto: 'nivel',
          periodo_tipo: 'trienio',
          periodo: '2022-01-01',
          contra: null,
        },
        years: [[2022, 2023, 2024]],
        counts: [1000],
      },
    ]);
  });

  it('is how it changed in three years where it is published by three', () => {
    const years = Array.from({ length: 6 }, () => 20);
    const rows = [PLACE, ALCALDIA].flatMap((clave) => rowsOf('acoso_sexual', clave, 2012, years));
    const all = told(rows, { primer_mes: '2012-01-01', ultimo_mes_completo: '2017-12-01' });
    expect(of(all, 'acoso_sexual')[0]).toMatchObject({
      place: { asunto: 'cambio', periodo_tipo: 'trienio', periodo: '2015-01-01' },
      years: [
        [2012, 2013, 2014],
        [2015, 2016, 2017],
      ],
      counts: [60, 60],
    });
  });

  it('is no level where no three years are complete, and no change where no two are', () => {
    const rows = around(ONE, COUNTS);
    expect(subjects(told(rows, { primer_mes: '2023-01-01' }))).toEqual(['cambio']);
    expect(subjects(told(rows, { primer_mes: '2024-01-01' }))).toEqual([]);
  });

  it.each([
    ['2023-01-01', 'anio', ['nivel']],
    ['2024-01-01', 'anio', ['nivel']],
    ['2022-01-01', 'trienio', ['cambio']],
  ])('tells nothing of a count that is hidden: %s, %s', (periodo, tipo, left) => {
    const rows = around(ONE, COUNTS).map((row) =>
      row.clave === PLACE && row.periodo === periodo && row.periodo_tipo === tipo
        ? { ...row, n: null, supresion: 'primaria' as const }
        : row,
    );
    expect(subjects(told(rows))).toEqual(left);
  });

  it('is no change where nobody knows how late reports come, or there is no case', () => {
    expect(subjects(told(around(ONE, COUNTS), { delays: [] }))).toEqual(['nivel']);
    expect(subjects(told(around(ONE, [0, 0, 0, 0])))).toEqual(['nivel']);
  });

  it('is no change across a break of the series', () => {
    const rows = rowsOf(ONE, PLACE, 2019, [300, 400]);
    const all = told(rows, { primer_mes: '2019-01-01', ultimo_mes_completo: '2020-12-01' });
    expect(subjects(all)).toEqual([]);
  });
});

describe('without the cases of a point', () => {
  it('a change is what it would be by the counts that are left in each window', () => {
    const without = changeOf(told(around(ONE, COUNTS)));
    expect([without(0, 0), without(10, 0), without(100, 0)]).toEqual([
      'sostiene',
      'sostiene',
      'mayor',
    ]);
    expect([without(0, 40), without(0, 200)]).toEqual(['azar', 'contrario']);
  });

  it('a change stands that is beyond chance among all that are told of the colonias at once', () => {
    const without = changeOf(told(around(ONE, [300, 300, 300, 600])));
    expect([without(0, 0), without(0, 190), without(0, 215)]).toEqual([
      'sostiene',
      'menor',
      'azar',
    ]);
  });

  it('a change of an alcaldía whose months are irregular says less', () => {
    const uneven = [0, 220, 0, 220, 0, 220, 0, 220, 0, 220, 0, 220];
    const months = [2022, 2023, 2024].flatMap((year) => monthsOf(ONE, year, uneven));
    expect(changeOf(told([...around(ONE, COUNTS), ...months]))(0, 40)).toBe('menor');
  });

  it('a level is that of the colonia among the others, all of three years', () => {
    const without = levelOf(told(around(ONE, COUNTS)));
    expect([without(0), without(5), without(10), without(240)]).toEqual([
      'sostiene',
      'sostiene',
      'cambia',
      'cambia',
    ]);
  });

  it('a level is held against the same whole, whatever years of it are not three', () => {
    const rows = around(ONE, COUNTS).filter(
      ({ clave, periodo_tipo }) => clave !== ALCALDIA || periodo_tipo === 'anio',
    );
    expect(levelOf(told(rows))(10)).toBe('cambia');
    // Another year of the alcaldía, which is in no window.
    const more = rowsOf(ONE, ALCALDIA, 2020, [90_000]);
    expect(levelOf(told([...more, ...rows]))(5)).toBe('sostiene');
  });

  it('a level by those who are there by day is told of some offences alone', () => {
    const nobody = (all: Told): Told => ({
      ...all,
      colonias: all.colonias.map((own) => ({ ...own, mujeres: null })),
    });
    const rows = [...around(ONE, COUNTS), ...around('violencia_familiar', COUNTS)];
    expect(levelOf(nobody(told(rows)))(240)).toBe('cambia');
    expect(levelOf(nobody(told(rows)), 'violencia_familiar')(240)).toBe('sostiene');
  });

  it('a level takes the other colonias as they are printed, hidden ones as unknown', () => {
    const hidden = around(ONE, COUNTS).map((row) =>
      OTHERS.some((clave) => clave === row.clave)
        ? { ...row, n: null, supresion: 'primaria' as const }
        : row,
    );
    // Alone among those that are tested, it needs no correction.
    expect([levelOf(told(hidden))(10), levelOf(told(hidden))(30)]).toEqual(['sostiene', 'cambia']);
  });
});

describe('the counts that were published', () => {
  const counts = (all: Told) => new ToldCounts(all);

  it('are those of all sexes and ages, the others of the same place apart', () => {
    const rows = rowsOf(ONE, PLACE, 2023, [30, 40]);
    const apart = rows.flatMap((row) => [
      { ...row, n: 7, sexo: 'mujer' },
      { ...row, n: 7, edad: '0-17' },
    ]);
    const own = counts(
      told([...apart, ...rows, rowAt(ONE, PLACE, 'trimestre', '2023-01-01', null)]),
    );
    expect(own.of(PLACE, ONE)).toEqual([
      { periodo_tipo: 'anio', periodo: '2023-01-01', n: 30, years: [2023] },
      { periodo_tipo: 'anio', periodo: '2024-01-01', n: 40, years: [2024] },
    ]);
    expect(own.countIn(PLACE, ONE, 'anio', '2024-01-01')).toBe(40);
    expect(own.countIn(PLACE, ONE, 'trimestre', '2024-01-01')).toBeNull();
    expect(own.yearOfAlcaldia(ONE, 2024)).toBe(0);
    expect(own.of(OTHERS[0] ?? PLACE, ONE)).toEqual([]);
  });

  it('are those of three years, with each of them', () => {
    const [year] = counts(told(rowsOf(ONE, PLACE, 2022, [3, 4, 5])))
      .of(PLACE, ONE)
      .filter(({ periodo_tipo }) => periodo_tipo === 'trienio');
    expect(year).toMatchObject({ n: 12, years: [2022, 2023, 2024] });
  });

  it('weigh the curves of the parts of a whole by the complete months of the alcaldía', () => {
    const parts = ['abuso_sexual', 'acoso_sexual'] as const;
    const rows = [
      ...monthsOf(
        'abuso_sexual',
        2024,
        Array.from({ length: 12 }, () => 3),
      ),
      // A month that is not complete, another place and another period weigh nothing.
      ...monthsOf('abuso_sexual', 2025, [900]),
      ...rowsOf('abuso_sexual', ALCALDIA, 2024, [900]),
      ...rowsOf('abuso_sexual', PLACE, 2024, [900]),
      rowAt('abuso_sexual', PLACE, 'mes', '2024-01-01', 900),
      ...monthsOf('acoso_sexual', 2024, [4]),
      rowAt('acoso_sexual', ALCALDIA, 'mes', '2024-02-01', null),
      ...monthsOf(ONE, 2024, [40]),
    ];
    const curves = counts(told(rows, { delays: parts.map(onTheDay) })).curvesOf(ONE);
    expect(curves.map(([knot]) => knot?.part)).toEqual([
      { name: 'abuso_sexual', cases: 36 },
      { name: 'acoso_sexual', cases: 4 },
    ]);
  });

  it('know how much the years of a curve differ, and take no year for a curve', () => {
    const late = [0.5, 0.9, 0.7].map((proporcion, at) => ({
      ...onTheDay(ONE),
      anio: 2021 + at,
      proporcion,
      casos: 1000,
    }));
    const curves = counts(told([], { delays: [...late, onTheDay(ONE)] })).curvesOf(ONE);
    const betweenYears = yearSpread([500, 900, 700].map((reported) => ({ reported, final: 1000 })));
    expect(curves).toMatchObject([[{ proporcion: 1, betweenYears }]]);
    expect(betweenYears?.variance).toBeGreaterThan(0);
  });

  it('have the months of the whole alcaldía, and no other count of it', () => {
    const rows = [
      ...monthsOf(ONE, 2024, [5, 6]),
      rowAt(ONE, ALCALDIA, 'mes', '2024-03-01', null),
      ...rowsOf(ONE, ALCALDIA, 2024, [90]),
      rowAt(ONE, PLACE, 'mes', '2024-01-01', 3),
    ];
    const own = counts(told(rows));
    const reporting = { curves: own.curvesOf(ONE), cut: '2025-12-31' };
    expect(own.whole(ONE, reporting).months).toEqual([
      { periodo: '2024-01-01', n: 5 },
      { periodo: '2024-02-01', n: 6 },
    ]);
    expect(own.whole(ONE, reporting)).toBe(own.whole(ONE, reporting));
    expect(own.whole('violencia_familiar', reporting).months).toEqual([]);
  });
});
