/** The months of the bundled release: what the page carries is what its shown SQL and the methods give. */
import { beforeAll, describe, expect, it } from 'vitest';
import { levelBreaksOf } from '$lib/answers/levelBreaks';
import { CARPETAS } from '$lib/answers/countingUnit';
import { monthIrregularityOf } from '$lib/answers/monthExposure';
import { monthTrendOf } from '$lib/answers/monthTrend';
import { openRelease } from '$lib/engine/node';
import { INDICATOR_IDS } from '$lib/contract/indicators/catalogue';
import { monthHeadline } from '$features/overview/words/es/verdicts/monthTrendVerdict';
import { askFacts, type ReleaseFacts } from '$lib/page/facts';
import { askMonths } from '$lib/page/askMonths';
import { monthsQuery, readMonths, wholeOf, type MonthsByIndicator } from '$lib/page/months';
import { reportingFor } from '$lib/page/preference';
import { monthCsv, monthTable } from '$features/overview/trendTables';

const engine = openRelease('static/data');

describe('askMonths', () => {
  let facts: ReleaseFacts;
  let months: MonthsByIndicator;
  beforeAll(async () => {
    facts = await askFacts(engine, '09015');
    months = await askMonths(engine, facts);
  });

  it.each(INDICATOR_IDS)('%s: carries what the shown SQL and the methods give', async (id) => {
    const told = months.get(id);
    if (told === undefined) throw new Error(`Sin meses de ${id}.`);
    const rows = await engine.run(monthsQuery(id, facts));
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

    const table = monthTable(trend, told.breaks);
    expect(table.rows).toHaveLength(rows.length);
    expect(table.rows.filter((cells) => cells[6] !== '')).toHaveLength(told.breaks.length);
    const file = monthCsv(trend, told.breaks, facts.alcaldia);
    expect(file.rows.map((cells) => cells.slice(1, 3))).toEqual(
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

  it('is little for a page to carry', () => {
    expect(JSON.stringify([...months]).length).toBeLessThan(45_000);
  });
});
