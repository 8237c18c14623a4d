/** What a release tells below the alcaldía of what it closes, and of what it carries. */
import { describe, expect, it } from 'vitest';
import { closeCounts, type Counted } from '../../../scripts/etl/close/closeCounts';
import type { Closing } from '../../../scripts/etl/close/closings';
import { Past } from '../../../scripts/etl/close/past';
import { UNKNOWN } from '../../../scripts/etl/cells/model';
import type { CellPeriod } from '../../../scripts/etl/cells/vintages';
import type { HourCount, PublishedObservation } from '../../../scripts/etl/count/observation';
import { catalogueRules } from '../catalogueRules';
import { ALCALDIA, COLONIAS, alcaldiaOf, rowAt } from '../protect/inventedRows';

const [PLACE] = COLONIAS;
const [BEFORE, NOW, NEVER] = ['2020-01-01', '2021-01-01', '2022-01-01'] as const;

const closing = (
  periodo_tipo: CellPeriod['periodo_tipo'],
  periodo: string,
  fate: Closing['fate'],
): Closing => ({
  of: { fuente: 'fgj_carpetas', alcaldia: ALCALDIA, periodo_tipo, periodo },
  vintage: { edicion: fate === 'carried' ? 'antes' : 'ahora', corte: '2022-06-30' },
  fate,
});
const hour = (periodo: string, n: number): HourCount => ({
  ...{ fuente: 'fgj_carpetas', indicador: 'violencia_sexual', clave: ALCALDIA },
  ...{ periodo, dia_semana: 1, hora: 3, n },
});
const year = (periodo: string, n: number, indicador = 'violencia_sexual', clave: string = PLACE) =>
  rowAt(indicador, clave, 'anio', periodo, n);
const told = (periodo: string, n: number | null, clave: string = PLACE): PublishedObservation => ({
  ...year(periodo, 0, 'violencia_sexual', clave),
  n,
  supresion: n === null ? 'primaria' : 'ninguna',
});

const past = new Past([
  {
    observaciones: [told(BEFORE, 7), told(BEFORE, null, COLONIAS[1])],
    horarios: [
      { ...hour('2018-01-01', 6), supresion: 'ninguna' },
      { ...hour('2018-01-01', 0), hora: 4, n: null, supresion: 'primaria' },
      { ...hour('2015-01-01', 8), supresion: 'ninguna' },
    ],
    k: 5,
    structure: { alcaldiaOf, parentOf: catalogueRules.parentOf },
    editionOf: () => 'antes',
  },
]);
const closed = (own: Partial<Counted>, before = past) =>
  closeCounts([{ observations: [], hours: [], closings: [], recounts: null, ...own }], before, {
    profile: 'publico',
    k: 5,
    indicators: catalogueRules,
    alcaldiaOf,
  });

const CARRIED = closing('anio', BEFORE, 'carried');
const FIRST = closing('anio', NOW, 'first');

describe('a source that closes nothing', () => {
  it('is told as it was counted', async () => {
    const own = { observations: [year(NOW, 9)], hours: [hour(NOW, 9)] };
    expect(await closed(own)).toMatchObject({
      ...{ counts: own.observations, hours: own.hours },
      ...{ alCorte: [], untold: [], leftOut: [], vintages: [] },
    });
  });
});

describe('one that closes some periods', () => {
  it('tells those that it closes as they are, those that it carries as they were, and no other', async () => {
    const total = year(NOW, 30, 'violencia_sexual', ALCALDIA);
    const observations = [total, year(NOW, 9), year(BEFORE, 8), year(NEVER, 5)];
    const found = await closed({ observations, closings: [CARRIED, FIRST] });
    expect(found.counts).toEqual([
      total,
      year(NOW, 9),
      year(BEFORE, 7),
      year(BEFORE, UNKNOWN, 'violencia_sexual', COLONIAS[1]),
    ]);
    expect(found.vintages).toEqual([CARRIED, FIRST]);
    expect(found.vintageOf(FIRST.of)).toEqual(FIRST.vintage);
    expect(found.vintageOf({ ...FIRST.of, periodo: NEVER })).toBeUndefined();
    expect((await closed({ observations, closings: [CARRIED] }, new Past([]))).counts).toEqual([
      total,
    ]);
  });

  it('leaves out what was not told of a carried period, and no indicator that no colonia tells', async () => {
    const observations = [
      ...['violencia_sexual', 'abuso_sexual', 'violencia_total'].map((id) => year(BEFORE, 9, id)),
      year(BEFORE, 9, 'acoso_sexual', ALCALDIA),
      year(NOW, 9, 'abuso_sexual'),
    ];
    const table = (indicador: string) => {
      const { fuente, alcaldia: clave, periodo_tipo, periodo } = CARRIED.of;
      return { fuente, indicador, clave, periodo_tipo, periodo };
    };
    const closings = [CARRIED, FIRST, closing('anio', NEVER, 'carried')];
    const found = await closed({ observations, closings });
    expect([found.leftOut, found.untold]).toEqual([[table('abuso_sexual')], []]);
    const none = await closed({ observations, closings }, new Past([]));
    expect(none.leftOut).toEqual([table('violencia_sexual'), table('abuso_sexual')]);
  });

  it('does not tell what a carried year lacks, where its quarters are of another cut', async () => {
    const observations = [year(BEFORE, 9, 'violencia_familiar')];
    const found = await closed({
      observations,
      closings: [CARRIED, closing('trimestre', BEFORE, 'first')],
    });
    expect(found.untold.map(({ indicador }) => indicador)).toEqual(['violencia_familiar']);
    expect(found.leftOut).toEqual([]);
  });

  it('tells once more as it is counted now what was printed', async () => {
    const closings = [closing('anio', BEFORE, 'second')];
    const found = await closed({ observations: [year(BEFORE, 8)], closings });
    expect(found.counts).toEqual([year(BEFORE, 8)]);
  });

  it('tells the hours that it closes, and of those it carries what was printed, while they are counted', async () => {
    const closings = [
      ...[closing('horario', '2021-01-01', 'first'), closing('horario', '2018-01-01', 'carried')],
      ...[closing('horario', '2015-01-01', 'carried'), FIRST],
    ];
    const hours = [hour('2021-01-01', 9), hour('2018-01-01', 7), hour('2012-01-01', 7)];
    expect((await closed({ hours, closings })).hours).toEqual([
      hour('2021-01-01', 9),
      hour('2018-01-01', 6),
      { ...hour('2018-01-01', UNKNOWN), hora: 4 },
    ]);
    expect((await closed({ hours, closings }, new Past([]))).hours).toEqual([
      hour('2021-01-01', 9),
    ]);
    const again = [closing('horario', '2018-01-01', 'first')];
    expect((await closed({ hours, closings: again })).hours).toEqual([hour('2018-01-01', 7)]);
  });
});
