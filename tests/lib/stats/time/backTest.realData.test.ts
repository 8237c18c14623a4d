/** The correction for late reports on the Fiscalía's own files, cut at earlier days. */
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { group } from 'd3';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { backTest, type DatedCases, type FactPeriod } from '$lib/stats/time/backTest';
import { dayNumber, monthEnd } from '$lib/stats/time/days';
import { BACK_TESTED } from '../../../../src/routes/metodologia/methods/lateReports';

const FOLDER = resolve('../shared/data/real/fgj');
const LIBERTY = 'carpetas_libertad_personal_cdmx.csv.gz';
const DECEMBER = 'carpetas_pgj_cdmx_2018_12.csv.gz';

// Never committed: a user's machine has no real case. CI must have them.
const absent = !existsSync(join(FOLDER, DECEMBER)) && process.env['CI'] !== 'true';
if (absent) console.warn('Sin ../shared/data/real: no se prueba el rezago de los archivos reales.');

type Row = Readonly<Record<string, string>>;

function rowsOf(file: string): readonly Row[] {
  const text = gunzipSync(readFileSync(join(FOLDER, file))).toString('utf8');
  return Papa.parse<Row>(text.trim(), { header: true }).data;
}

function datedCases(rows: readonly Row[], fact: string, opened: string): readonly DatedCases[] {
  const isDay = /^\d{4}-\d{2}-\d{2}/;
  return rows.flatMap((row) => {
    const [from = '', to = ''] = [row[fact], row[opened]];
    if (!isDay.test(from) || !isDay.test(to)) return [];
    return [{ fact: dayNumber(from.slice(0, 10)), opened: dayNumber(to.slice(0, 10)), cases: 1 }];
  });
}

describe.skipIf(absent)('late reports of the real files', () => {
  it('were held at 55 cuts in cases against personal liberty, 2019 to 2024', () => {
    const cases = datedCases(rowsOf(LIBERTY), 'fecha_hecho', 'fecha_inicio');
    const months = Array.from({ length: 72 }, (_, index): FactPeriod => {
      const year = 2019 + Math.floor(index / 12);
      const name = `${year}-${String((index % 12) + 1).padStart(2, '0')}-01`;
      return { name, first: dayNumber(name), last: monthEnd(name) };
    });
    const cuts = months.slice(17).map(({ last }) => last);
    const knownTo = dayNumber('2025-01-31');
    const found = backTest(cases, months, cuts, { longest: 181, knownTo });
    expect(found?.rows.length).toBe(315);
    expect(found?.held).toBeGreaterThan(0.94);
    expect(found?.correctedError).toBeLessThan(0.55 * (found?.crudeError ?? 0));
    // What the methods page says of it.
    const { judged, held, crude, corrected } = BACK_TESTED.months;
    expect([found?.rows.length, (found?.held ?? 0) * judged]).toEqual([judged, held]);
    expect(found?.crudeError).toBeCloseTo(crude, 2);
    expect(found?.correctedError).toBeCloseTo(corrected, 2);
  });

  it('were nearly held in December 2018, from whose own weeks the delays had to be learnt', () => {
    const family = rowsOf(DECEMBER).filter((row) => row['delito'] === 'VIOLENCIA FAMILIAR');
    const start = dayNumber('2018-12-01');
    const weeks = [0, 7, 14, 21].map((day): FactPeriod => ({
      name: `día ${day + 1}`,
      first: start + day,
      last: start + day + 6,
    }));
    const knownTo = dayNumber('2019-06-30');
    const places = group(family, (row) => row['alcaldia_hechos']);
    let [rows, held] = [0, 0];
    for (const [longest, cut] of [
      [30, 30],
      [60, 60],
      [90, 90],
    ] as const) {
      for (const own of places.values()) {
        const cases = datedCases(own, 'fecha_hechos', 'fecha_inicio');
        const found = backTest(cases, weeks, [start + cut], { longest, knownTo });
        rows += found?.rows.length ?? 0;
        held += (found?.held ?? 0) * (found?.rows.length ?? 0);
      }
    }
    // Without one week followed in full, their differences (it was Christmas) are in no interval.
    expect(rows).toBeGreaterThan(150);
    expect(held / rows).toBeGreaterThan(0.88);
    expect([rows, Math.round(held)]).toEqual([BACK_TESTED.weeks.judged, BACK_TESTED.weeks.held]);
  });
});
