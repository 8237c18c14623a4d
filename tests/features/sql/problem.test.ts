/** What the engine itself says of queries that are wrong, and where it is found to be in each. */
import { beforeAll, describe, expect, it } from 'vitest';
import { problemOf } from '$features/sql/problem';
import { lineAndColumn } from '$features/sql/span';
import type { Backend } from '$lib/engine/backend';
import { messageOf, QueryError } from '$lib/engine/errors';
import { startInProcess } from '$lib/engine/node';

const never = new AbortController().signal;
let engine: Backend;

beforeAll(async () => {
  engine = await startInProcess();
  for (const sql of [
    'CREATE TABLE observaciones (periodo_tipo VARCHAR, periodo DATE, indicador VARCHAR, clave VARCHAR, n INTEGER)',
    'CREATE TABLE colonias (clave VARCHAR, nombre VARCHAR)',
  ]) {
    await engine.execute(sql, never);
  }
  return () => engine.close();
});

async function problemIn(sql: string) {
  const thrown: unknown = await engine.execute(sql, never).catch((cause: unknown) => cause);
  if (!(thrown instanceof QueryError)) throw new Error(`«${sql}» was answered`);
  return problemOf(messageOf(thrown.cause), sql, KNOWN);
}

const KNOWN = ['periodo_tipo', 'periodo', 'indicador', 'clave', 'n', 'nombre'];
const LONG = 'ñ'.repeat(90);

describe('what is marked', () => {
  it.each([
    ['SELECT periodo_tip FROM observaciones', 'column', 'periodo_tip'],
    [
      "SELECT n\nFROM observaciones\nWHERE clave = 'a'\n  AND periodo_tip = 'mes'",
      'column',
      'periodo_tip',
    ],
    ['SELECT o.periodo_tip FROM observaciones o', 'column', 'periodo_tip'],
    // The window is cut on the left, on the right, and on both; ñ and á are one letter and two bytes.
    [
      "SELECT n FROM observaciones WHERE indicador = 'violación' AND clavé = 'á'",
      'column',
      'clavé',
    ],
    [`SELECT año, '${LONG}' AS x FROM observaciones`, 'column', 'año'],
    [
      `SELECT n, '${LONG}' AS x, periodo_tip, '${'á'.repeat(90)}' FROM observaciones`,
      'column',
      'periodo_tip',
    ],
    ["SELECT '😀😀漢字', periodo_tip FROM observaciones", 'column', 'periodo_tip'],
    [
      `SELECT '${'😀漢'.repeat(30)}', periodo_tip, '${'a'.repeat(60)}' FROM observaciones`,
      'column',
      'periodo_tip',
    ],
    ['SELECT\t\tperiodo_tip\tFROM observaciones', 'column', 'periodo_tip'],
    ["SELECT '...', periodo_tip, '...' FROM observaciones", 'column', 'periodo_tip'],
    ['SELECT "no hay" FROM observaciones', 'column', '"no hay"'],
    ['SELECT n FROM observacines', 'table', 'observacines'],
    ['SELECT c.n FROM observaciones', 'alias', 'c'],
    ['SELECT summ(n) FROM observaciones', 'function', 'summ'],
    ['SELEC 1', 'syntax', 'SELEC'],
    ['SELECT 1,, 2', 'syntax', ','],
    ["SELECT 'abc", 'unterminated', "'abc"],
    ['SELECT (1', 'end', '1'],
    ['SELECT indicador, n FROM observaciones GROUP BY indicador', 'group', 'n'],
    ['SELECT nombre, clave FROM observaciones JOIN colonias ON true', 'ambiguous', 'clave'],
    ['SELECT sum(clave) FROM observaciones', 'arguments', 'sum'],
    ['SELECT n FROM observaciones WHERE sum(n) > 1', 'where_aggregate', 'sum'],
    ['SELECT 1::FOO', 'type', 'FOO'],
    ["SELECT CAST('a' AS INTEGER)", 'conversion', null],
  ])('%s', async (sql, code, marked) => {
    const problem = await problemIn(sql);
    expect(problem.code).toBe(code);
    expect(problem.at === null ? null : sql.slice(problem.at.from, problem.at.to)).toBe(marked);
  });

  it('is the very one, where there are others of its name', async () => {
    const sql = `SELECT 'periodo_tip' AS a, '${LONG}', periodo_tip FROM observaciones -- periodo_tip`;
    const { at } = await problemIn(sql);
    expect(at?.from).toBe(sql.indexOf('periodo_tip FROM'));
  });

  it('is nothing where it may be of two places', async () => {
    const same = `${'n + '.repeat(30)} nadá ${'+ n'.repeat(30)}`;
    const { at, name } = await problemIn(`SELECT ${same} FROM observaciones WHERE ${same} > 1`);
    expect(name).toBe('nadá');
    expect(at).toBeNull();
  });

  it('is told by line and column, as letters are read', () => {
    const sql = "SELECT 'ñ😀', x\nFROM y";
    expect(lineAndColumn(sql, sql.indexOf('x'))).toEqual({ line: 1, column: 14 });
    expect(lineAndColumn(sql, sql.indexOf('y'))).toEqual({ line: 2, column: 6 });
  });
});

describe('what may mend it', () => {
  it.each([
    ['SELECT periodo_tip FROM observaciones', ['periodo_tipo', 'periodo']],
    ['SELECT n FROM observacines', ['observaciones']],
    ['SELECT summ(n) FROM observaciones', ['sum']],
    ['SELECT c.clave FROM colonias k', ['k']],
    [
      'SELECT nombre, clave FROM observaciones JOIN colonias ON true',
      ['colonias.clave', 'observaciones.clave'],
    ],
    ['SELECT indicador, n FROM observaciones GROUP BY indicador', ['any_value(n)']],
    ['SELEC 1', []],
  ])('%s', async (sql, expected) => {
    const { fixes } = await problemIn(sql);
    expect(fixes.toSorted()).toEqual(expected.toSorted());
  });

  it.each([
    'SELECT periodo_tip FROM observaciones',
    'SELECT n FROM observacines',
    'SELECT summ(n) FROM observaciones',
    'SELECT o.periodo_tip FROM observaciones o',
    'SELECT c.clave FROM colonias k',
    'SELECT nombre, clave FROM observaciones JOIN colonias ON true',
    'SELECT indicador, n FROM observaciones GROUP BY indicador',
  ])('%s is answered once the first is tapped', async (sql) => {
    const { at, fixes } = await problemIn(sql);
    const [fix] = fixes;
    if (at === null || fix === undefined) throw new Error('nothing to tap');
    const mended = sql.slice(0, at.from) + fix + sql.slice(at.to);
    await expect(engine.execute(mended, never)).resolves.toBeInstanceOf(Uint8Array);
  });
});

it.each([
  `SELECT 1${'+1'.repeat(2_000)}`,
  `SELECT 1${'+1'.repeat(200)}`,
  `SELECT ${'('.repeat(9_000)}1${')'.repeat(9_000)}`,
  `SELECT 1${' EXCEPT SELECT 2'.repeat(900)}`,
])('%.20s… is of too many parts', async (sql) => {
  expect((await problemIn(sql)).code).toBe('deep');
});

it.each(["SELECT * FROM read_parquet('a.parquet')", "COPY colonias TO 'a.csv'", 'SET threads = 2'])(
  '%s, once the engine is locked, is known for what it is',
  async (sql) => {
    const locked = await startInProcess();
    await locked.execute('CREATE TABLE colonias AS SELECT 1 AS a', never);
    await locked.execute('SET enable_external_access = false', never);
    await locked.execute('SET lock_configuration = true', never);
    const thrown: unknown = await locked.execute(sql, never).catch((cause: unknown) => cause);
    if (!(thrown instanceof QueryError)) throw new Error('it was answered');
    expect(problemOf(messageOf(thrown.cause), sql, KNOWN).code).toBe('locked');
  },
);
