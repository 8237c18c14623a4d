/** Totals of an alcaldía beside colonias whose year is the sum of quarters that were told at other cuts. */
import { describe, expect, it } from 'vitest';
import { closeCounts } from '../../../scripts/etl/close/closeCounts';
import type { Closing } from '../../../scripts/etl/close/closings';
import { Past } from '../../../scripts/etl/close/past';
import { hourTotals, totalsAtCut } from '../../../scripts/etl/close/totalsAtCut';
import { periodKey } from '../../../scripts/etl/cells/vintages';
import type { Observation } from '../../../scripts/etl/count/observation';
import type { CountedPeriod } from '../../../scripts/etl/registry/periods';
import { catalogueRules } from '../catalogueRules';
import { ALCALDIA, COLONIAS, alcaldiaOf, rowAt } from '../protect/inventedRows';

const [PLACE = ''] = COLONIAS;
const YEAR = '2021-01-01';
const QUARTERS = ['2021-01-01', '2021-04-01', '2021-07-01', '2021-10-01'];

/** @param first cases of the first quarter: some are reported late. */
const familyViolence = (first: number, starts: readonly string[]) =>
  starts.flatMap((periodo, nth) =>
    [ALCALDIA, PLACE].map((clave) =>
      rowAt('violencia_familiar', clave, 'trimestre', periodo, nth === 0 ? first : 10),
    ),
  );

const closing = (
  periodo_tipo: CountedPeriod,
  periodo: string,
  edicion: string,
  fate: Closing['fate'],
): Closing => ({
  of: { fuente: 'fgj_carpetas', alcaldia: ALCALDIA, periodo_tipo, periodo },
  vintage: { edicion, corte: edicion === 'antes' ? '2021-06-30' : '2022-03-31' },
  fate,
});

it('are sums of their parts as those stand, though nothing of them is told by colonia', async () => {
  const { parentOf, takesK } = catalogueRules;
  const before = {
    observaciones: familyViolence(10, QUARTERS.slice(0, 1)).map((row) => ({
      ...row,
      supresion: 'ninguna' as const,
    })),
    horarios: [],
    k: 5,
    structure: { alcaldiaOf, parentOf, takesK },
    editionOf: () => 'antes',
  };
  const observations = [
    ...familyViolence(12, QUARTERS),
    ...[ALCALDIA, PLACE].map((clave) => rowAt('violencia_familiar', clave, 'anio', YEAR, 42)),
    ...[ALCALDIA, PLACE].map((clave) => rowAt('violencia_sexual', clave, 'anio', YEAR, 5)),
    rowAt('violencia_total', ALCALDIA, 'anio', YEAR, 47),
  ];
  const closings = [
    closing('trimestre', '2021-01-01', 'antes', 'carried'),
    ...QUARTERS.slice(1).map((periodo) => closing('trimestre', periodo, 'ahora', 'first')),
    closing('anio', YEAR, 'ahora', 'first'),
  ];
  const { alCorte } = await closeCounts(
    [{ observations, hours: [], closings, recounts: null }],
    new Past([before]),
    { profile: 'publico', k: 5, indicators: catalogueRules, alcaldiaOf },
  );
  expect(alCorte.map(({ indicador, periodo_tipo, n }) => [indicador, periodo_tipo, n])).toEqual([
    ['violencia_familiar', 'trimestre', 10],
    ['violencia_familiar', 'anio', 40],
    ['violencia_total', 'anio', 45],
  ]);
});

/** What a release of before printed. */
const pastOf = (rows: readonly Observation[], hoursOf: readonly string[] = []) =>
  new Past([
    {
      observaciones: rows.map((row) => ({ ...row, supresion: 'ninguna' as const })),
      horarios: hoursOf.map((periodo) => ({ ...hourOf(periodo), supresion: 'ninguna' as const })),
      k: 5,
      structure: { alcaldiaOf, parentOf: catalogueRules.parentOf },
      editionOf: () => 'antes',
    },
  ]);
const hourOf = (periodo: string) => ({
  ...{ fuente: 'fgj_carpetas', indicador: 'violencia_familiar', clave: ALCALDIA },
  ...{ periodo, dia_semana: 1, hora: 3, n: 9 },
});

describe('a total beside its colonias', () => {
  const total = (indicador: string, tipo: CountedPeriod, periodo: string, n: number) =>
    rowAt(indicador, ALCALDIA, tipo, periodo, n);
  const colonia = (indicador: string, tipo: CountedPeriod, periodo: string, n: number) =>
    rowAt(indicador, PLACE, tipo, periodo, n);
  const atCut = (
    totals: readonly Observation[],
    guarded: readonly Observation[],
    past: Past,
    closings: readonly Closing[],
  ) =>
    totalsAtCut(totals, guarded, past, new Map(closings.map((own) => [periodKey(own.of), own])), {
      profile: 'publico',
      k: 5,
      indicators: catalogueRules,
      alcaldiaOf,
    }).map(({ indicador, clave, periodo_tipo, periodo, n }) => [
      ...[indicador, clave, periodo_tipo, periodo],
      n,
    ]);
  const carried = closing('anio', YEAR, 'antes', 'carried');

  it('is what was printed where they are carried, and what they are themselves is let be', () => {
    const then = [total('violacion', 'anio', YEAR, 30), colonia('violacion', 'anio', YEAR, 7)];
    const now = [
      total('violacion', 'anio', YEAR, 33),
      total('abuso_sexual', 'anio', YEAR, 21),
      total('violacion', 'trimestre', YEAR, 9),
    ];
    const guarded = [colonia('violacion', 'anio', YEAR, 7)];
    const expected = [['violacion', ALCALDIA, 'anio', YEAR, 30]];
    expect(atCut(now, guarded, pastOf(then), [carried])).toEqual(expected);
    expect(atCut(now, guarded, new Past([]), [carried])).toEqual([]);
  });

  it('is the sum of its quarters, in whatever order they stand, where colonias are told by quarter', () => {
    const indicators = ['violencia_familiar', 'violacion'];
    const then = indicators.flatMap((indicador) =>
      [total, colonia].map((row) => row(indicador, 'trimestre', YEAR, 10)),
    );
    const now = indicators.flatMap((indicador) => [
      total(indicador, 'anio', YEAR, 42),
      ...QUARTERS.map((start, nth) => total(indicador, 'trimestre', start, nth === 0 ? 12 : 10)),
    ]);
    const guarded = indicators.map((indicador) => colonia(indicador, 'anio', YEAR, 9));
    const quarter = closing('trimestre', YEAR, 'antes', 'carried');
    const year = closing('anio', YEAR, 'ahora', 'first');
    expect(atCut(now, guarded, pastOf(then), [quarter, year])).toEqual([
      ['violencia_familiar', ALCALDIA, 'trimestre', YEAR, 10],
      ['violacion', ALCALDIA, 'trimestre', YEAR, 10],
      ['violencia_familiar', ALCALDIA, 'anio', YEAR, 40],
    ]);
  });

  it('of three years is no sum of quarters', () => {
    const starts = ['2021-01-01', '2022-01-01', '2023-01-01'];
    const now = [
      ...starts.map((start) => total('violencia_familiar', 'trimestre', start, 10)),
      total('violencia_familiar', 'trienio', YEAR, 99),
    ];
    const guarded = [colonia('violencia_familiar', 'trienio', YEAR, 9)];
    expect(atCut(now, guarded, new Past([]), [])).toEqual([]);
  });
});

describe('the totals of three years of hours', () => {
  const START = '2019-01-01';
  const then = [
    rowAt('violencia_familiar', ALCALDIA, 'anio', START, 30),
    rowAt('violacion', ALCALDIA, 'anio', START, 8),
  ];
  const now = [
    rowAt('violencia_familiar', ALCALDIA, 'anio', START, 33),
    rowAt('violacion', ALCALDIA, 'anio', START, 8),
  ];
  const of = {
    fuente: 'fgj_carpetas',
    alcaldia: ALCALDIA,
    periodo_tipo: 'horario',
    periodo: START,
  } as const;
  const totals = (
    fate: Closing['fate'],
    past = pastOf(then, [START]),
    hours: readonly string[] = [START],
  ) =>
    hourTotals(
      {
        observations: now,
        hours: hours.map(hourOf),
        closings: [{ of, vintage: { edicion: 'antes', corte: null }, fate }],
        recounts: null,
      },
      past,
      catalogueRules.takesK,
    );

  it('are those of the cut at which they were told, where they are others now', () => {
    const own = rowAt('violencia_familiar', ALCALDIA, 'trienio', START, 30);
    expect(totals('carried')).toEqual([own]);
  });

  it('are those of now where the hours are counted now, are told no more or were not told', () => {
    expect(totals('first')).toEqual([]);
    expect(totals('carried', pastOf(then, [START]), [])).toEqual([]);
    expect(totals('carried', pastOf(then, [START]), ['2016-01-01'])).toEqual([]);
    expect(totals('carried', new Past([]))).toEqual([]);
  });
});
