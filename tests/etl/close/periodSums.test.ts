/** Longer periods as sums of shorter ones that were told at other cuts. */
import { describe, expect, it } from 'vitest';
import type { Closing } from '../../../scripts/etl/close/closings';
import { PeriodSums, startsIn, withdrawnOf } from '../../../scripts/etl/close/periodSums';
import { observationName } from '../../../scripts/etl/cells/cellNames';
import { UNKNOWN } from '../../../scripts/etl/cells/model';
import { periodKey } from '../../../scripts/etl/cells/vintages';
import type { Observation } from '../../../scripts/etl/count/observation';
import { catalogueRules } from '../catalogueRules';
import { ALCALDIA, COLONIAS, alcaldiaOf, rowAt } from '../protect/inventedRows';

type Tipo = Observation['periodo_tipo'];

const [PLACE] = COLONIAS;
const FUENTE = 'fgj_carpetas';
const YEARS = ['2021-01-01', '2022-01-01', '2023-01-01'] as const;
const [YEAR] = YEARS;
const QUARTERS = ['2021-01-01', '2021-04-01', '2021-07-01', '2021-10-01'];

const of = (periodo_tipo: Tipo, periodo: string) => {
  return { fuente: FUENTE, alcaldia: ALCALDIA, periodo_tipo, periodo };
};
const closing = (tipo: Tipo, periodo: string, fate: Closing['fate']): Closing => ({
  of: of(tipo, periodo),
  vintage: { edicion: fate === 'carried' ? 'antes' : 'ahora', corte: null },
  fate,
});
const row = (indicador: string, tipo: Tipo, periodo: string, n: number, clave: string = PLACE) =>
  rowAt(indicador, clave, tipo, periodo, n);

const sumsOf = (
  observations: readonly Observation[],
  closings: readonly Closing[],
  kept: readonly Observation[] = [],
  known: ReadonlyMap<string, number> = new Map(),
) =>
  new PeriodSums(
    { observations, hours: [], closings, recounts: null },
    new Map(closings.map((own) => [periodKey(own.of), own])),
    known,
    kept,
    { profile: 'publico', k: 5, indicators: catalogueRules, alcaldiaOf },
  );

describe('a year of which a quarter is carried', () => {
  const quarters = (indicador: string) =>
    QUARTERS.map((start, nth) => row(indicador, 'trimestre', start, nth === 0 ? 12 : 10));
  const closings = [
    closing('trimestre', YEAR, 'carried'),
    ...QUARTERS.slice(1).map((start) => closing('trimestre', start, 'first')),
    closing('anio', YEAR, 'first'),
  ];
  const year = row('violencia_familiar', 'anio', YEAR, 42);
  const kept = [row('violencia_familiar', 'trimestre', YEAR, 10)];
  const observations = [year, ...quarters('violencia_familiar')];

  it('is the sum of its quarters as they are told', () => {
    const sums = sumsOf(observations, closings, kept);
    expect(sums.told(year)).toEqual({ ...year, n: 40 });
    expect(quarters('violencia_familiar').map((own) => sums.told(own).n)).toEqual([10, 10, 10, 10]);
    const whole = row('violencia_familiar', 'anio', YEAR, 42, ALCALDIA);
    expect(sums.told(whole)).toBe(whole);
    expect(sums.untold()).toEqual([]);
  });

  it('is its own count where no quarter is told by colonia, or no release closes it', () => {
    const other = row('violacion', 'anio', YEAR, 42);
    const sums = sumsOf([other, ...quarters('violacion')], closings, [
      row('violacion', 'trimestre', YEAR, 10),
    ]);
    expect(sums.told(other).n).toBe(42);
    expect(sumsOf(observations, closings.slice(0, -1), kept).told(year).n).toBe(42);
  });

  it('cannot be told where one of them is not closed', () => {
    const sums = sumsOf(observations, closings.toSpliced(2, 1), kept);
    expect(sums.told(year).n).toBe(UNKNOWN);
    expect(sumsOf(observations, closings.slice(1)).told(year).n).toBe(UNKNOWN);
    expect(sums.untold()).toEqual([withdrawnOf(of('anio', YEAR), 'violencia_familiar')]);
  });

  it('is mixed, and its quarters, its hours and what is told of no quarters are not', () => {
    const sums = sumsOf(observations, closings, kept);
    const table = (tipo: Tipo | 'horario', indicador = 'violencia_familiar') =>
      sums.isMixed({
        fuente: FUENTE,
        indicador,
        clave: ALCALDIA,
        periodo_tipo: tipo,
        periodo: YEAR,
      });
    expect(table('anio')).toBe(true);
    expect(table('trimestre')).toBe(false);
    expect(table('horario')).toBe(false);
    expect(table('anio', 'violacion')).toBe(false);
  });
});

describe('three years', () => {
  const closings = [
    closing('anio', YEARS[0], 'carried'),
    closing('anio', YEARS[1], 'carried'),
    closing('anio', YEARS[2], 'first'),
    closing('trienio', YEAR, 'first'),
  ];
  const years = (indicador: string) => YEARS.map((year) => row(indicador, 'anio', year, 45));
  const three = (indicador: string, more: Partial<Observation> = {}) => ({
    ...row(indicador, 'trienio', YEAR, 135),
    ...more,
  });
  const told = (indicador: string, hidden?: number, more: Partial<Observation> = {}) => {
    const [first, second] = years(indicador);
    const name = second === undefined ? '' : observationName({ ...second, ...more });
    const sums = sumsOf(
      [three(indicador, more), ...years(indicador).map((own) => ({ ...own, ...more }))],
      closings,
      first === undefined ? [] : [{ ...first, n: 40, ...more }],
      new Map(hidden === undefined ? [] : [[name, hidden]]),
    );
    return { n: sums.told(three(indicador, more)).n, untold: sums.untold(), sums };
  };

  it('are the sum of years as they are told, also of what is hidden in them', () => {
    expect(told('violacion', 3)).toMatchObject({ n: 40 + 3 + 45, untold: [] });
    expect(told('violencia_total', 3)).toMatchObject({ n: 40 + 3 + 45, untold: [] });
  });

  it('cannot be told where nobody knows what was hidden', () => {
    const table = {
      fuente: FUENTE,
      indicador: 'violacion',
      clave: ALCALDIA,
      periodo_tipo: 'trienio',
      periodo: YEAR,
    };
    expect(told('violacion')).toMatchObject({ n: UNKNOWN, untold: [table] });
    expect(told('violencia_total')).toMatchObject({ n: UNKNOWN, untold: [] });
  });

  it('are their own count where they are crossed by sex or age', () => {
    expect(told('violacion', 3, { sexo: 'mujer' }).n).toBe(135);
    expect(told('violacion', 3, { edad: '18-29' }).n).toBe(135);
  });

  it('are their own count where all of them are counted now', () => {
    const now = closings.map((own) =>
      closing(own.of.periodo_tipo === 'trienio' ? 'trienio' : 'anio', own.of.periodo, 'first'),
    );
    const own = three('violacion', { n: 140 });
    const sums = sumsOf([own, ...years('violacion')], now);
    expect(sums.told(own).n).toBe(140);
    const table = withdrawnOf(of('trienio', YEAR), 'violacion');
    expect(sums.isMixed(table)).toBe(false);
    expect(told('violacion', 3).sums.isMixed(table)).toBe(true);
    expect(sumsOf([], []).isMixed(table)).toBe(false);
  });
});

it('a lapse is its own count', () => {
  const lapse = row('violencia_familiar', 'lapso', '2021-03-15', 50);
  expect(sumsOf([lapse], [closing('lapso', '2021-03-15', 'first')]).told(lapse).n).toBe(50);
});

it('three years start with each, and a year with each quarter', () => {
  expect(startsIn({ periodo: YEAR, periodo_tipo: 'trienio' })).toEqual(YEARS);
  expect(startsIn({ periodo: YEAR, periodo_tipo: 'anio' })).toEqual(QUARTERS);
});
