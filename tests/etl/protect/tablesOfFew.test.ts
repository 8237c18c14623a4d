/** Tables of colonias, and of hours, that are not published because of a public total alone. */
import { describe, expect, it } from 'vitest';
import type { HourCount, Observation } from '../../../scripts/etl/count/observation';
import { catalogueRules } from '../catalogueRules';
import { tablesOfFew } from '../../../scripts/etl/protect/tablesOfFew';
import { ALCALDIA, COLONIAS, alcaldiaOf, rowAt } from './inventedRows';

type PeriodType = Observation['periodo_tipo'];

const RULES = { k: 5, indicators: catalogueRules, alcaldiaOf };

const few = (rows: readonly Observation[], hours: readonly HourCount[] = [], rules = RULES) =>
  tablesOfFew(rows, hours, rules).map(({ indicador, clave, periodo_tipo, periodo }) =>
    [indicador, clave, periodo_tipo, periodo].join(' '),
  );

/** A total of the alcaldía, and as many in one of its colonias. */
const table = (
  indicador: string,
  tipo: PeriodType,
  periodo: string,
  n: number,
  sexo?: string,
): readonly Observation[] => [
  rowAt(indicador, ALCALDIA, tipo, periodo, n),
  rowAt(indicador, COLONIAS[0], tipo, periodo, n, sexo),
  rowAt(indicador, COLONIAS[1], tipo, periodo, 0, sexo),
];

describe('the table of colonias of a period', () => {
  it.each([
    [0, 0],
    [1, 1],
    [4, 1],
    [5, 0],
    [30, 0],
  ])('of %i in the alcaldía: %i not published', (n, gone) => {
    const own = few(table('violencia_familiar', 'anio', '2019-01-01', n));
    expect(own).toEqual(gone === 1 ? [`violencia_familiar ${ALCALDIA} anio 2019-01-01`] : []);
  });

  it('is decided by its own total: of its kind of period, its first day, its indicator', () => {
    const rows = [
      ...table('violencia_familiar', 'anio', '2019-01-01', 30),
      ...table('violencia_familiar', 'trimestre', '2019-01-01', 3),
      ...table('violencia_familiar', 'trimestre', '2019-04-01', 6),
      ...table('violencia_familiar', 'anio', '2020-01-01', 2),
      ...table('abuso_sexual', 'anio', '2019-01-01', 9),
      ...table('violencia_sexual', 'anio', '2020-01-01', 4),
    ];
    expect(few(rows)).toEqual([
      `violencia_familiar ${ALCALDIA} trimestre 2019-01-01`,
      `violencia_familiar ${ALCALDIA} anio 2020-01-01`,
      `violencia_sexual ${ALCALDIA} anio 2020-01-01`,
    ]);
  });

  it('of three years is decided by their total, and by no shorter count nor another year', () => {
    const three = [
      rowAt('violacion', COLONIAS[0], 'trienio', '2019-01-01', 3),
      ...[2019, 2020, 2021, 2022].map((year, nth) =>
        rowAt('violacion', ALCALDIA, 'anio', `${year}-01-01`, [1, 1, 1, 9][nth] ?? 0),
      ),
      rowAt('violacion', ALCALDIA, 'mes', '2019-01-01', 1),
      rowAt('violacion', ALCALDIA, 'mes', '2020-01-01', 1),
    ];
    expect(few(three)).toEqual([`violacion ${ALCALDIA} trienio 2019-01-01`]);
    const more = three.map((row) => (row.n === 1 ? { ...row, n: 2 } : row));
    expect(few(more)).toEqual([]);
  });

  it('is named once, of one sex too', () => {
    const rows = [
      ...table('violencia_familiar', 'anio', '2019-01-01', 3),
      ...table('violencia_familiar', 'anio', '2019-01-01', 3, 'mujer').slice(1),
    ];
    expect(few(rows)).toHaveLength(1);
  });

  it('is not named where it is not published at all, nor by totals that take k', () => {
    expect(few(table('feminicidio', 'anio', '2019-01-01', 3))).toEqual([]);
    expect(few(table('violacion', 'anio', '2019-01-01', 3))).toEqual([]);
    const persons = { ...RULES, indicators: { ...catalogueRules, takesK: () => true } };
    expect(few(table('violencia_familiar', 'anio', '2019-01-01', 3), [], persons)).toEqual([]);
  });

  it('is not named where the alcaldía has rows and its colonias have none', () => {
    expect(few(table('violencia_familiar', 'anio', '2019-01-01', 3).slice(0, 1))).toEqual([]);
  });
});

describe('the table of hours', () => {
  const hours = (indicador: string, n: number): readonly HourCount[] => [
    {
      fuente: 'fgj_carpetas',
      indicador,
      clave: ALCALDIA,
      periodo: '2019-01-01',
      dia_semana: 1,
      hora: 3,
      n,
    },
  ];
  const years = (indicador: string, counts: readonly number[]) => [
    ...counts.map((n, nth) => rowAt(indicador, ALCALDIA, 'anio', `${2019 + nth}-01-01`, n)),
    ...counts.map((n, nth) => rowAt(indicador, ALCALDIA, 'mes', `${2019 + nth}-01-01`, n)),
  ];

  it.each([
    [[1, 1, 2], 1],
    [[2, 1, 2], 0],
    [[0, 0, 0], 0],
    [[1, 1, 2, 9], 1],
  ])('of years with %j', (counts, gone) => {
    expect(few(years('abuso_sexual', counts), hours('abuso_sexual', 4))).toEqual(
      gone === 1 ? [`abuso_sexual ${ALCALDIA} horario 2019-01-01`] : [],
    );
  });

  it('is not named of an indicator that has none', () => {
    expect(few(years('violacion', [1, 1, 2]), hours('violacion', 4))).toEqual([]);
  });
});
