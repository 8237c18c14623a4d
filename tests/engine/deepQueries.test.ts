/** Queries of many parts or levels, each as long as one may be: answered or refused, and the engine is as before. */
import { createRequire } from 'node:module';
import { createDuckDB, DEFAULT_RUNTIME, VoidLogger } from '@duckdb/duckdb-wasm/blocking';
import { DuckDBInstance } from '@duckdb/node-api';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Backend } from '$lib/engine/backend';
import { QueryError } from '$lib/engine/errors';
import { openFreeEngine, type FreeEngine } from '$lib/engine/freeEngine';
import type { FreeResult } from '$lib/engine/freeResult';
import { MOST_SQL_BYTES, sqlBytes } from '$lib/engine/freeSql';
import { startInProcess } from '$lib/engine/node';
import { readRelease } from '$lib/engine/readRelease';
import { writeRelease, type SyntheticRelease } from './syntheticRelease';

const never = new AbortController().signal;

const around = (before: string, inner: string, after: string) => (n: number) =>
  before.repeat(n) + inner + after.repeat(n);
const chain = (first: string, more: string) => (n: number) => first + more.repeat(n);
const counted =
  (first: string, more: (i: number) => string, last: (n: number) => string) => (n: number) =>
    first + Array.from({ length: n }, (_, i) => more(i + 1)).join('') + last(n);

/** By what grows: a query of n of them. Scalar subqueries are left out: each doubles the time of any DuckDB. */
const GROWING: Readonly<Record<string, (n: number) => string>> = {
  sums: chain('SELECT 1', '+1'),
  'sums of a column': (n) => `SELECT sum(i${'+i'.repeat(n)}) FROM range(3) AS r(i)`,
  texts: chain("SELECT 'a'", "||'b'"),
  alternatives: chain('SELECT count(*) FROM range(9) AS r(i) WHERE i = 2', ' OR i = 3'),
  'alternatives within conditions': (n) =>
    `SELECT 1 WHERE 1 = 2${' OR 1 = 3 AND (2 = 2'.repeat(n)}${')'.repeat(n)}`,
  negations: (n) => `SELECT ${'NOT '.repeat(n)}true`,
  parentheses: (n) => `SELECT ${around('(', '1', ')')(n)}`,
  functions: (n) => `SELECT ${around('abs(', '1', ')')(n)}`,
  cases: (n) => `SELECT ${around('CASE WHEN 1 = 2 THEN 0 ELSE ', '1', ' END')(n)}`,
  casts: chain('SELECT 1', '::INT'),
  'a list to be in': (n) => `SELECT 1 IN (0${', 2'.repeat(n)})`,
  unions: chain('SELECT 1', ' UNION ALL SELECT 1'),
  'unions within unions': around('(SELECT 1 UNION ALL ', 'SELECT 1', ')'),
  differences: chain('SELECT 1', ' EXCEPT SELECT 2'),
  subqueries: around('SELECT * FROM (', 'SELECT 1 AS a', ') AS t'),
  'filtered subqueries': around('SELECT * FROM (', 'SELECT 1 AS a', ') AS t WHERE a > 0'),
  'names of names': counted(
    'WITH a0 AS (SELECT 1)',
    (i) => `, a${i} AS (FROM a${i - 1})`,
    (n) => ` FROM a${n}`,
  ),
  'names within names': (n) =>
    Array.from({ length: n }, (_, i) => `WITH a${i} AS (`).join('') +
    'SELECT 1' +
    Array.from({ length: n }, (_, i) => `) FROM a${n - 1 - i}`).join(''),
  columns: chain('SELECT 1', ', 1'),
  rows: (n) => `SELECT count(*) FROM (VALUES (1)${', (1)'.repeat(n)})`,
  lists: (n) => `SELECT ${around('[', '1', ']')(n)} IS NULL`,
  windows: around('SELECT *, row_number() OVER () FROM (', 'SELECT 1 AS a', ') AS t'),
};

/** How DuckDB refuses levels, and its parser what lies within. */
const TOO_MANY =
  /^(?:Parser|Binder) Error: (?:Max\w* (?:expression|recursion|tree) depth|memory exhausted)/;

const longest = (of: (n: number) => string): number => {
  let n = 1;
  while (sqlBytes(of(n * 2)) <= MOST_SQL_BYTES) n *= 2;
  for (let step = n; step >= 1; step = Math.floor(step / 2)) {
    if (sqlBytes(of(n + step)) <= MOST_SQL_BYTES) n += step;
  }
  return n;
};

const rowsOf = ({ columns, length }: FreeResult) =>
  Array.from({ length }, (_, row) => columns.map(({ values }) => String(values[row])));

let release: SyntheticRelease;
let native: Awaited<ReturnType<DuckDBInstance['connect']>>;
let engine: FreeEngine;
const start = vi.fn<() => Promise<Backend>>(startInProcess);

beforeAll(async () => {
  release = await writeRelease({});
  native = await (await DuckDBInstance.create(':memory:')).connect();
  engine = openFreeEngine({ release: readRelease(release.directory), start, report: () => {} });
});

afterAll(async () => {
  native.closeSync();
  await engine.close();
  await release.remove();
});

const natively = async (sql: string) =>
  (await native.runAndReadAll(sql)).getRowsJson().map((row) => row.map(String));

/** What it answers as ever, of things that a stack written over has spoilt. */
async function expectAsBefore() {
  const sql = `SELECT i % 3 AS resto, count(*) AS n, max(i) AS mayor FROM range(1000) AS r(i)
    WHERE i BETWEEN 10 AND 900 GROUP BY ALL ORDER BY resto`;
  expect(rowsOf(await engine.run(sql, never))).toEqual([
    ['0', '297', '900'],
    ['1', '297', '898'],
    ['2', '297', '899'],
  ]);
}

describe.each(Object.entries(GROWING))('many %s', (_, of) => {
  it.each([127, 300, Infinity])('%d of them are answered or refused', async (most) => {
    const sql = of(Math.min(most, longest(of)));
    let got: readonly (readonly string[])[] | null = null;
    try {
      got = rowsOf(await engine.run(sql, never));
    } catch (cause) {
      expect(cause).toBeInstanceOf(QueryError);
      expect(cause).toHaveProperty('cause.message', expect.stringMatching(TOO_MANY));
    }
    if (got !== null) expect(got).toEqual(await natively(sql));
    await expectAsBefore();
    expect(start).toHaveBeenCalledTimes(1);
  });
});

describe('the engine as it is built', () => {
  it.each([
    ['a text of 66,000 bytes', `SELECT 1 --${'x'.repeat(66_000)}`],
    ['a hundred subqueries', GROWING.subqueries?.(100) ?? ''],
  ])('dies of %s, for its stack has 64 KB; ours has room for it', async (_, sql) => {
    const { resolve } = createRequire(import.meta.url);
    const mainModule = resolve('@duckdb/duckdb-wasm/dist/duckdb-eh.wasm');
    const bundle = { mainModule, mainWorker: '' };
    const db = await createDuckDB({ eh: bundle, mvp: bundle }, new VoidLogger(), DEFAULT_RUNTIME);
    await db.instantiate(() => {});
    db.open({ path: ':memory:' });
    const connection = db.connect();
    expect(() => connection.query(sql)).toThrow();
    const ours = await startInProcess();
    await ours.execute(sql, never);
    expect((await ours.execute('SELECT 1', never)).length).toBeGreaterThan(0);
  });
});
