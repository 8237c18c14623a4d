/** Every query of the site gives the same rows in native DuckDB, which answers at build, and in DuckDB-WASM, in the page. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import {
  createDuckDB,
  DEFAULT_RUNTIME,
  VoidLogger,
  type DuckDBConnection,
} from '@duckdb/duckdb-wasm/blocking';
import { beforeAll, expect, test } from 'vitest';
import { openRelease, type Release } from '../../src/lib/data/duckdb.server';
import { plainRowsOf, type Query } from '../../src/lib/data/query';

const FOLDER = 'static/data';
const modules: Record<string, Record<string, unknown>> = import.meta.glob(
  ['../../src/routes/**/queries.ts', '../../src/lib/answers/queries.ts'],
  { eager: true },
);

/** The browser's abilities: no files but those that are registered. */
const RUNTIME = { ...DEFAULT_RUNTIME, testPlatformFeature: () => true };

let native: Release;
let wasm: DuckDBConnection;

beforeAll(async () => {
  native = await openRelease(FOLDER);
  const find = createRequire(import.meta.url).resolve;
  const bundle = { mainModule: find('@duckdb/duckdb-wasm/dist/duckdb-eh.wasm'), mainWorker: '' };
  const db = await createDuckDB({ mvp: bundle, eh: bundle }, new VoidLogger(), RUNTIME);
  await db.instantiate(() => {});
  wasm = db.connect();
  for (const [name, { file }] of Object.entries(native.manifest.tables)) {
    db.registerFileBuffer(file, readFileSync(join(FOLDER, file)));
    wasm.query(`CREATE VIEW ${name} AS SELECT * FROM read_parquet('${file}')`);
  }
});

const isQuery = (value: unknown): value is Query =>
  typeof value === 'object' && value !== null && 'sql' in value && 'row' in value;

const queries = Object.entries(modules).flatMap(([path, exported]) =>
  Object.entries(exported).map(([name, made]): [string, Query] => {
    const asked: unknown = typeof made === 'function' ? made('09015') : made;
    if (!isQuery(asked)) throw new Error(`${path}: ${name} no es una consulta.`);
    return [`${name} (${path.replace(/^.*(routes|lib)/, '')})`, asked];
  }),
);

test.each(queries)('%s', async (_, query) => {
  const rows = plainRowsOf(await native.answer(query));
  expect(rows.length).toBeGreaterThan(0);
  expect(
    wasm
      .query(query.sql)
      .toArray()
      .map((row) => row.toJSON()),
  ).toEqual(rows);
});
