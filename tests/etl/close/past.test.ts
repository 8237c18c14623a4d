/** What earlier releases print, period by period, as the last of them has it. */
import { describe, expect, it } from 'vitest';
import { hourPeriodOf, Past, threeYears } from '../../../scripts/etl/close/past';
import type { Release } from '../../../scripts/etl/cells/release';
import type { CellPeriod } from '../../../scripts/etl/cells/vintages';
import type {
  PublishedHourCount,
  PublishedObservation,
} from '../../../scripts/etl/count/observation';
import { ALCALDIA, COLONIAS, alcaldiaOf, rowAt } from '../protect/inventedRows';

const [PLACE] = COLONIAS;
const OTHER = '09098';
const FUENTE = 'fgj_carpetas';

const row = (
  clave: string,
  tipo: PublishedObservation['periodo_tipo'],
  periodo: string,
  n: number | null,
  more: Partial<PublishedObservation> = {},
): PublishedObservation => ({
  ...rowAt('robo', clave, tipo, periodo, 0),
  n,
  supresion: n === null ? 'primaria' : 'ninguna',
  ...more,
});
const whole = (tipo: PublishedObservation['periodo_tipo'], periodo: string, n: number | null) =>
  row(ALCALDIA, tipo, periodo, n);
const hour = (clave: string, periodo: string, hora: number): PublishedHourCount => ({
  ...{ fuente: FUENTE, indicador: 'robo', clave, periodo, dia_semana: 1, hora, n: 9 },
  supresion: 'ninguna',
});

const release = (edicion: string, corte: string, own: Partial<Release>): Release => ({
  observaciones: [],
  horarios: [],
  k: 5,
  structure: { alcaldiaOf, parentOf: () => null },
  vintageOf: () => ({ edicion, corte }),
  ...own,
});
const of = (
  periodo_tipo: CellPeriod['periodo_tipo'],
  periodo: string,
  alcaldia = ALCALDIA,
): CellPeriod => ({ fuente: FUENTE, alcaldia, periodo_tipo, periodo });

const YEAR = of('anio', '2019-01-01');
const HOURS = of('horario', '2019-01-01');
const colonia = (n: number) => row(PLACE, 'anio', '2019-01-01', n);

describe('the vintages of a period', () => {
  const told = (...editions: readonly (readonly [edicion: string, corte: string, n: number])[]) =>
    new Past(
      editions.map(([edicion, corte, n]) =>
        release(edicion, corte, { observaciones: [colonia(n)] }),
      ),
    );
  const rows = (past: Past) => [...(past.at(YEAR)?.rows.values() ?? [])].map(({ n }) => n);

  it('are those that were printed, the oldest first, and its counts those of the last', () => {
    const past = told(['a', '2020-06-30', 6], ['b', '2021-06-30', 7]);
    expect(past.vintagesOf(YEAR)).toEqual([
      { edicion: 'a', corte: '2020-06-30' },
      { edicion: 'b', corte: '2021-06-30' },
    ]);
    expect(rows(past)).toEqual([7]);
  });

  it('are one where two releases print the same, as the second has it', () => {
    const past = told(['a', '2020-06-30', 6], ['a', '2020-07-31', 7]);
    expect(past.vintagesOf(YEAR)).toEqual([{ edicion: 'a', corte: '2020-07-31' }]);
    expect(rows(past)).toEqual([7]);
  });

  it('are not told anew by a release of older files', () => {
    const past = told(['a', '2020-06-30', 6], ['b', '2021-06-30', 7], ['a', '2020-06-30', 8]);
    expect(past.vintagesOf(YEAR).map(({ edicion }) => edicion)).toEqual(['a', 'b']);
    expect(rows(past)).toEqual([7]);
  });

  it('are none of what nobody told', () => {
    const past = told(['a', '2020-06-30', 6]);
    expect(past.vintagesOf(HOURS)).toEqual([]);
    expect(past.at(HOURS)).toBeUndefined();
  });
});

describe('the periods that were told below the alcaldía', () => {
  it('are those of its colonias and hours, each once, by source', () => {
    const past = new Past([
      release('a', '2022-06-30', {
        observaciones: [
          colonia(9),
          row(COLONIAS[1], 'anio', '2019-01-01', 8),
          row(PLACE, 'anio', '2020-01-01', 8, { fuente: 'otra' }),
          whole('anio', '2021-01-01', 70),
        ],
        horarios: [hour(ALCALDIA, '2019-01-01', 3), hour(OTHER, '2019-01-01', 3)],
      }),
    ]);
    expect(past.periodsOf(FUENTE)).toEqual([YEAR, HOURS, of('horario', '2019-01-01', OTHER)]);
    expect(past.periodsOf('otra')).toEqual([{ ...of('anio', '2020-01-01'), fuente: 'otra' }]);
  });
});

describe('what was told of a period', () => {
  const total = (n: number | null, more: Partial<PublishedObservation> = {}) => ({
    ...whole('trienio', '2019-01-01', n),
    ...more,
  });
  const past = (alCorte?: Release['alCorte']) =>
    new Past([
      release('a', '2022-06-30', {
        observaciones: [
          colonia(9),
          row(PLACE, 'anio', '2020-01-01', 9),
          whole('trimestre', '2019-04-01', 12),
          whole('anio', '2019-01-01', 30),
          whole('anio', '2020-01-01', null),
          whole('anio', '2021-01-01', 40),
        ],
        horarios: [hour(ALCALDIA, '2019-01-01', 3), hour(ALCALDIA, '2019-01-01', 4)],
        ...(alCorte === undefined ? {} : { alCorte }),
      }),
    ]);
  const totals = (own: Past, period: CellPeriod) => [...(own.at(period)?.totals ?? [])];

  it('are its colonias, its hours and, beside them, its totals', () => {
    expect([...(past().at(YEAR)?.rows.values() ?? [])]).toEqual([colonia(9)]);
    expect([...(past().at(HOURS)?.hours.values() ?? [])].map(({ hora }) => hora)).toEqual([3, 4]);
    expect(totals(past(), YEAR)).toEqual([['robo', 30]]);
    expect(totals(past(), of('anio', '2020-01-01'))).toEqual([]);
    expect(totals(past(), HOURS)).toEqual([['robo', 70]]);
  });

  it('are its totals as they were at its cut', () => {
    const others = [
      total(1, { fuente: 'otra' }),
      total(2, { clave: OTHER }),
      total(3, { periodo: '2016-01-01' }),
      total(4, { periodo_tipo: 'trimestre' }),
    ].map((own) => ({ ...own, n: own.n ?? 0 }));
    expect(totals(past(others), HOURS)).toEqual([['robo', 70]]);
    const then = { ...whole('anio', '2019-01-01', 28), n: 28 };
    expect(totals(past([{ ...total(66), n: 66 }, then, ...others]), HOURS)).toEqual([['robo', 66]]);
    expect(totals(past([then]), YEAR)).toEqual([['robo', 28]]);
  });
});

describe('the cases of three years', () => {
  it('are those of the totals of their years, of one source and alcaldía', () => {
    const years = [whole('anio', '2019-01-01', 5), whole('anio', '2021-01-01', 7)];
    const others = [
      whole('anio', '2018-01-01', 100),
      whole('anio', '2022-01-01', 100),
      whole('trimestre', '2020-01-01', 100),
      row(ALCALDIA, 'anio', '2020-01-01', 100, { sexo: 'mujer' }),
      row(ALCALDIA, 'anio', '2020-01-01', 100, { fuente: 'otra' }),
      row(ALCALDIA, 'anio', '2020-01-01', 100, { clave: OTHER }),
    ];
    const one = row(ALCALDIA, 'anio', '2020-01-01', 3, { indicador: 'homicidio' });
    expect([...threeYears(HOURS, [...years, ...others, one])]).toEqual([
      ['robo', 12],
      ['homicidio', 3],
    ]);
  });

  it('are told by hour of one period of the table', () => {
    expect(hourPeriodOf(hour(ALCALDIA, '2019-01-01', 3))).toEqual(HOURS);
  });
});
