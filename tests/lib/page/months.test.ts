/** The months of the bundled release: what the page carries is what its shown SQL and the methods give. */
import { beforeAll, describe, expect, it } from 'vitest';
import { levelBreaksOf } from '$lib/answers/levelBreaks';
import { CARPETAS } from '$lib/answers/countingUnit';
import { monthIrregularityOf } from '$lib/answers/monthExposure';
import { monthTrendOf } from '$lib/answers/monthTrend';
import { openRelease } from '$lib/engine/node';
import { INDICATOR_IDS, type IndicatorId } from '$lib/contract/indicators/catalogue';
import { monthHeadline } from '$features/overview/words/es/verdicts/monthTrendVerdict';
import { askFacts, type ReleaseFacts } from '$lib/page/facts';
import { askMonths } from '$lib/page/askMonths';
import {
  monthsQuery,
  readMonths,
  trendQuery,
  wholeOf,
  withoutOtherMonths,
  type MonthsByIndicator,
} from '$lib/page/months';
import { seriesTogether } from '$lib/export/seriesTables';
import { countedIn } from '../../counted/release';
import { reportingFor } from '$lib/page/preference';
import { monthCsv, monthTable } from '$features/overview/trendTables';

const engine = openRelease('static/data');
const native = countedIn('static/data');

function never(): never {
  throw new Error('No hay.');
}

describe('askMonths', () => {
  let facts: ReleaseFacts;
  let months: MonthsByIndicator;
  beforeAll(async () => {
    facts = await askFacts(engine, '09015');
    months = await askMonths(engine, facts);
    // To date the levels of eleven series takes seconds where nothing else runs.
  }, 60_000);

  it.each(INDICATOR_IDS)('%s: carries what the shown SQL and the methods give', async (id) => {
    const told = months.get(id);
    if (told === undefined) throw new Error(`Sin meses de ${id}.`);
    const rows = await engine.run(monthsQuery(id, facts));
    const lines = told.lines?.grano === 'mes' ? told.lines : undefined;
    const beside = (lines?.others ?? []).reduce(
      (sum, { series }) => sum + (series.drawn?.counts.length ?? 0),
      0,
    );
    const reporting = reportingFor(CARPETAS, id, facts);
    const trend = readMonths(told, facts.ultimo_mes_completo);
    // Of attempts of feminicide, and so of feminicide with them, the series begins in 2021.
    const isBroken = id === 'tentativa_feminicidio' || id === 'violencia_feminicida';
    const series = isBroken ? rows.filter(({ periodo }) => periodo >= '2021-01-01') : rows;
    const judged = monthTrendOf(series, facts.ultimo_mes_completo, reporting);
    expect({ ...trend, points: trend.points.slice(rows.length - series.length) }).toEqual(judged);
    expect(told.breaks).toEqual(levelBreaksOf(series, facts.ultimo_mes_completo, reporting));
    // Only family violence is published by quarter of a colonia.
    expect(wholeOf(told)).toEqual(
      id === 'violencia_familiar'
        ? {
            months: rows,
            irregularity: monthIrregularityOf(rows, facts.ultimo_mes_completo, reporting),
          }
        : undefined,
    );

    const table = monthTable(trend, told.breaks, lines);
    expect(table.rows).toHaveLength(rows.length + beside);
    expect(table.rows.filter((cells) => cells[6] !== '')).toHaveLength(told.breaks.length);
    const file = monthCsv(trend, told.breaks, facts.alcaldia, lines);
    expect(file.rows.slice(0, rows.length).map((cells) => cells.slice(1, 3))).toEqual(
      rows.map(({ periodo, n }) => [periodo, n]),
    );
    for (const cells of file.rows) expect(cells).toHaveLength(file.columns.length);
  });

  it('says nothing of months of which there are few, and of every other whether one stands apart', () => {
    const said = INDICATOR_IDS.map((id) => {
      const told = months.get(id);
      if (told === undefined) throw new Error(`Sin meses de ${id}.`);
      return monthHeadline(readMonths(told, facts.ultimo_mes_completo), told.breaks, id);
    });
    for (const [place, id] of INDICATOR_IDS.entries()) {
      const few = ['feminicidio', 'tentativa_feminicidio', 'violencia_feminicida'];
      const isFew = few.includes(id) || id === 'privacion_libertad_sexual';
      expect([id, said[place]?.startsWith('Hay muy pocas')]).toEqual([id, isFew]);
    }
  });

  it.each([
    ['violencia_familiar', 'snsp_violencia_familiar'],
    ['violacion', 'snsp_violacion'],
  ] as const)('%s: beside its months, those of SESNSP to July 2026', async (id, other) => {
    const told = months.get(id);
    const file = monthCsv(
      readMonths(told ?? never(), facts.ultimo_mes_completo),
      told?.breaks ?? [],
      facts.alcaldia,
      told?.lines,
    );
    const at = (name: string) => file.columns.findIndex((each) => each.name === name);
    const cells = ['fuente', 'indicador', 'mes', 'n', 'unidad', 'por_fecha_de'].map(at);
    const own = await native(`SELECT 'fgj_carpetas' AS fuente, '${id}' AS indicador,
      strftime(periodo, '%Y-%m-%d') AS mes, n, 'carpetas' AS unidad, 'hecho' AS dia FROM observaciones
      WHERE fuente = 'fgj_carpetas' AND indicador = '${id}' AND clave = '09015' AND nivel = 'alcaldia'
        AND periodo_tipo = 'mes' AND sexo = 'total' AND edad = 'total' ORDER BY periodo`);
    const theirs = await native(`SELECT 'sesnsp_idm' AS fuente, '${other}' AS indicador,
      strftime(periodo, '%Y-%m-%d') AS mes, n, 'delitos' AS unidad, 'apertura' AS dia FROM observaciones
      WHERE fuente = 'sesnsp_idm' AND indicador = '${other}' AND clave = '09015' AND nivel = 'alcaldia'
        AND periodo_tipo = 'mes' AND sexo = 'total' AND edad = 'total' AND periodo >= DATE '2019-01-01'
      ORDER BY periodo`);
    expect([own.length, theirs.length]).toEqual([72, 91]);
    expect(file.rows.map((row) => cells.map((place) => row[place]))).toEqual(
      [...own, ...theirs].map((row) => Object.values(row)),
    );
    expect(theirs.at(-1)?.['mes']).toBe('2026-07-01');
    // The query that is shown gives every one of them.
    const shown = await native(trendQuery(id, facts, told ?? never()).sql);
    expect(shown.map(({ fuente, n }) => `${String(fuente)} ${String(n)}`)).toEqual(
      [...own, ...theirs].map(({ fuente, n }) => `${String(fuente)} ${String(n)}`),
    );
    expect(told?.lines?.others[0]?.sources[0]?.rupturas.map(({ desde }) => desde)).toEqual([
      '2019-01-01',
      '2026-01-01',
    ]);
  });

  it('feminicide is told by year, and what SESNSP counts of 2026 apart', async () => {
    const told = months.get('feminicidio') ?? never();
    const lines = told.lines ?? never();
    expect(lines.grano).toBe('anio');
    const table = seriesTogether(
      [lines.own, ...lines.others].map((each) => ({ ...each, clave: facts.alcaldia })),
    );
    const years = await native(`SELECT fuente, strftime(periodo, '%Y') AS anio, n FROM observaciones
      WHERE (fuente, indicador) IN (('fgj_carpetas', 'feminicidio'), ('sesnsp_idm', 'snsp_feminicidio'))
        AND clave = '09015' AND nivel = 'alcaldia' AND periodo_tipo = 'anio' AND sexo = 'total'
        AND edad = 'total' AND periodo >= DATE '2019-01-01' ORDER BY fuente, periodo`);
    const [rest] =
      await native(`SELECT sum(n)::INT AS n FROM observaciones WHERE fuente = 'sesnsp_idm'
      AND indicador = 'snsp_feminicidio' AND clave = '09015' AND periodo_tipo = 'mes'
      AND sexo = 'total' AND edad = 'total' AND year(periodo) = 2026`);
    expect(table.rows.map((cells) => cells.slice(0, 2))).toEqual([
      ...years.map(({ anio, n }) => [anio, String(n)]),
      ['enero a julio de 2026, juntos', String(rest?.['n'])],
    ]);
    expect(table.rows.filter((cells) => cells.at(-1) === 'provisional')).toHaveLength(1);
    const shown = await native(trendQuery('feminicidio', facts, told).sql);
    expect(shown.filter(({ periodo_tipo }) => periodo_tipo === 'anio').map(({ n }) => n)).toEqual(
      years.map(({ n }) => n),
    );
  });

  it('draws by year just those of which there are few', () => {
    const yearly = INDICATOR_IDS.filter((id) => months.get(id)?.lines?.grano === 'anio');
    expect(yearly.toSorted()).toEqual([
      'feminicidio',
      'privacion_libertad_sexual',
      'tentativa_feminicidio',
      'violencia_feminicida',
    ]);
  });

  it('are drawn alone by month on the page of a colonia, and what is rare still by year', () => {
    const alone = withoutOtherMonths(months);
    const told = (id: IndicatorId) => alone.get(id)?.lines?.grano;
    expect([told('violencia_familiar'), told('violacion'), told('feminicidio')]).toEqual([
      undefined,
      undefined,
      'anio',
    ]);
    expect([...alone.keys()]).toEqual([...months.keys()]);
    expect(alone.get('violencia_familiar')?.others).toEqual(
      months.get('violencia_familiar')?.others,
    );
    expect(JSON.stringify([...alone]).length).toBeLessThan(JSON.stringify([...months]).length);
  });

  it('is little for a page to carry', () => {
    expect(JSON.stringify([...months]).length).toBeLessThan(45_000);
  });
});
