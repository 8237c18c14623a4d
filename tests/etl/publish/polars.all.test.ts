/** Every table, the bundled one and of a release just made, as a program that shares no code with DuckDB reads it. */
import { join } from 'node:path';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { buildRelease } from '../../../scripts/etl/build/build';
import { withoutPolars } from '../../../scripts/lib/install-polars.mjs';
import { literal, openDatabase, rowsOf } from '../../../scripts/etl/io/database';
import { CUAUHTEMOC } from '../alcaldia';
import { casesAsLines, COLONIAS, PROJECT, readRelease, scratch, writeCsv } from '../project';

// Where npm left its program out, `npm run setup:polars` brings it: docs/decisions/otros-lectores.md.
const polars = await import('nodejs-polars').catch(withoutPolars);

async function justMade(): Promise<string> {
  const dir = scratch();
  const out = join(dir, 'data');
  const cases = ['02-10', '05-10'].map((day, index) => ({
    colonia: 'Jacarandas',
    delito: 'VIOLENCIA FAMILIAR',
    day: `2019-${day}`,
    count: 20 + index,
  }));
  await buildRelease(PROJECT, {
    inputs: new Map([
      ['fgj_carpetas', [writeCsv(dir, casesAsLines(cases))]],
      ['colonias', [COLONIAS]],
    ]),
    out,
    profile: 'publico',
    alcaldia: CUAUHTEMOC,
  });
  return out;
}

const totals = v.object({ suma: v.number(), dichas: v.number() });

describe.skipIf(polars === null).each([
  ['of now', () => Promise.resolve('static/data')],
  ['just made', justMade],
])('a release %s', (_which, releaseOf) => {
  it('is read by Polars with the rows that it says, and the sum that DuckDB gives', async () => {
    const out = await releaseOf();
    const { tablas } = readRelease(out);
    const files = Object.values(tablas).flatMap((table) => table ?? []);
    expect(files.length).toBeGreaterThan(5);
    for (const { archivo, filas } of files) {
      expect(polars?.readParquet(join(out, archivo)).height, archivo).toBe(filas);
    }
    const path = join(out, tablas.observaciones.archivo);
    const db = await openDatabase();
    const sql = `SELECT sum(n)::INTEGER AS suma, count(n)::INTEGER AS dichas FROM ${literal(path)}`;
    const [said] = await rowsOf(db, sql, totals).finally(() => db.closeSync());
    const counts = polars?.readParquet(path).getColumn('n');
    expect(said?.suma).toBeGreaterThan(40);
    expect({
      suma: counts?.sum(),
      dichas: (counts?.length ?? 0) - (counts?.nullCount() ?? 0),
    }).toEqual(said);
  });
});
