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
import { plainRowsOf, query, rowsOf, type Query } from '../../src/lib/data/query';
import { answerClaim } from '../../src/lib/answers/claim';
import { mended as mendedClaim } from '../../src/routes/(site)/verificar/choices';
import { heldOf, proofOf } from '../../src/routes/(site)/verificar/held';
import { breaks, places, runs } from '../../src/routes/(site)/verificar/queries';
import { overlapIn } from '../../src/routes/(site)/explorar/mistakes';
import { examples } from '../../src/routes/(site)/explorar/examples';
import { crossings } from '../../src/routes/(site)/explorar/queries';
import {
  mended,
  offered,
  sqlOf,
  type Held,
  type Question,
} from '../../src/routes/(site)/explorar/question';

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
    const asked: unknown = typeof made === 'function' ? made('09015', 'violencia_familiar') : made;
    if (!isQuery(asked)) throw new Error(`${path}: ${name} no es una consulta.`);
    return [`${name} (${path.replace(/^.*(routes|lib)/, '')})`, asked];
  }),
);

async function sameInBoth(asked: Query) {
  const rows = plainRowsOf(await native.answer(asked));
  expect(rows.length, asked.sql).toBeGreaterThan(0);
  const again = wasm.query(asked.sql).toArray();
  expect(
    again.map((row) => row.toJSON()),
    asked.sql,
  ).toEqual(rows);
}

test.each(queries)('%s', (_, asked) => sameInBoth(asked));

test.each(examples('09015').map(({ name, sql }) => [name, sql]))('%s', (_, sql) => {
  expect(overlapIn(sql)).toBeNull();
  return sameInBoth(query(sql, {}));
});

/** Every indicator by every dimension and every second one, in the first place of each kind that is offered. */
function offeredQuestions(held: Held): readonly Question[] {
  const start: Question = { que: '', por: 'anio', y: '', en: held.alcaldia, desde: 0, hasta: 0 };
  return offered(held, start).que.flatMap((que) =>
    offered(held, { ...start, que }).por.flatMap((por) =>
      (['', ...offered(held, { ...start, que, por }).y] as const).flatMap((y) => {
        const { en } = offered(held, { ...start, que, por, y });
        const kinds = new Map(
          en.map((place) => [`${place.length} ${place === held.alcaldia}`, place]),
        );
        const places = kinds.size === 0 ? [held.alcaldia] : [...kinds.values()];
        return places.map((place) => mended(held, { ...start, que, por, y, en: place }));
      }),
    ),
  );
}

test('every question that the sentence offers has rows, the same in both', async () => {
  const places = await native.answer(
    query('SELECT clave FROM alcaldias UNION ALL SELECT clave FROM colonias', {}),
  );
  const held = {
    alcaldia: '09015',
    crossings: rowsOf(crossings('09015'), await native.answer(crossings('09015'))),
    places: plainRowsOf(places).map(({ clave }) => String(clave)),
  };
  const questions = offeredQuestions(held);
  expect(questions.length).toBeGreaterThan(100);
  for (const sql of questions.map((each) => sqlOf(held, each))) {
    await sameInBoth(query(sql, {}));
    expect(overlapIn(sql), sql).toBeNull();
  }
});

test('the SQL of a claim counts what its answer says, the same in both', async () => {
  const held = heldOf({
    runs: await native.answer(runs),
    breaks: await native.answer(breaks),
    places: await native.answer(places),
  });
  const kinds = new Map(
    held.series.map((each) => [`${each.indicator} ${each.place.length}`, each]),
  );
  for (const { indicator, place } of kinds.values()) {
    for (const year of [2023, 2025, 9999]) {
      const asked = { indicator, place, year, against: year - 1, first: 1, months: 12, said: null };
      const claim = mendedClaim(held.series, asked, '09015');
      const compared = answerClaim(held, claim);
      expect(compared.length, JSON.stringify(claim)).toBeGreaterThan(0);
      const proof = proofOf(claim, compared);
      await sameInBoth(query(proof.sql, {}));
      const { columns } = await native.answer(query(proof.sql, {}));
      expect(columns).toEqual(proof.columns);
    }
  }
});
