import { beforeAll, describe, expect, it } from 'vitest';
import type { Backend } from '$lib/engine/backend';
import { decodeRows } from '$lib/engine/decode';
import { ResultError } from '$lib/engine/errors';
import { startInProcess } from '$lib/engine/node';
import {
  boolean,
  colonia,
  date,
  integer,
  nullable,
  number,
  text,
  unread,
  type Cell,
  type RowShape,
} from '$lib/queries/query';

let backend: Backend;

beforeAll(async () => {
  backend = await startInProcess();
  return () => backend.close();
});

async function rowsOf<Shape extends RowShape>(sql: string, shape: Shape) {
  return decodeRows(await backend.execute(sql, new AbortController().signal), shape);
}

/** One value of the pinned engine, read as one kind. */
async function valueOf(sql: string, cell: Cell): Promise<unknown> {
  const [row] = await rowsOf<RowShape>(`SELECT ${sql} AS v`, { v: cell });
  return row?.['v'];
}

describe('values', () => {
  it.each([
    ["'Ñandú ''a'''", text, "Ñandú 'a'"],
    ["''", text, ''],
    ["'0901500010007'", colonia, '0901500010007'],
    ["'09006-agricola-oriental'", colonia, '09006-agricola-oriental'],
    ['CAST(NULL AS VARCHAR)', nullable(colonia), null],
    ['7', integer, 7],
    ['CAST(-7 AS TINYINT)', integer, -7],
    ['CAST(9007199254740991 AS BIGINT)', integer, 9_007_199_254_740_991],
    ['count(*)', integer, 1],
    ['CAST(1.5 AS DOUBLE)', number, 1.5],
    ['7', number, 7],
    ['true', boolean, true],
    ["DATE '2024-02-29'", date, '2024-02-29'],
    ["DATE '1900-01-01'", date, '1900-01-01'],
    ["DATE '0001-01-01'", date, '0001-01-01'],
    ["DATE '9999-12-31'", date, '9999-12-31'],
    ['CAST(NULL AS VARCHAR)', nullable(text), null],
    ['CAST(NULL AS DATE)', nullable(date), null],
    ['CAST(NULL AS BOOLEAN)', nullable(boolean), null],
    ['NULL', nullable(integer), null],
  ])('%s', async (sql, cell, expected) => {
    expect(await valueOf(sql, cell)).toBe(expected);
  });

  it('are told apart from NULL: zero, false and the empty text stay', async () => {
    const shape = { n: nullable(integer), b: nullable(boolean), t: nullable(text) };
    const sql = "SELECT * FROM (VALUES (0, false, ''), (NULL, NULL, NULL)) AS v(n, b, t)";
    expect(await rowsOf(sql, shape)).toEqual([
      { n: 0, b: false, t: '' },
      { n: null, b: null, t: null },
    ]);
  });
});

describe('rows', () => {
  it('come in the order asked, across the chunks of a long answer', async () => {
    const sql = 'SELECT CAST(i AS INTEGER) AS i, CAST(i AS VARCHAR) AS t FROM range(5000) AS r(i)';
    const rows = await rowsOf(sql, { t: text, i: integer });
    expect(rows).toHaveLength(5000);
    expect(rows.every((row, index) => row.i === index && row.t === String(index))).toBe(true);
  });

  it('are without what only who copies the query wants', async () => {
    const sql = "SELECT 'x' AS t, 'centro' AS direccion";
    expect(await rowsOf(sql, { t: text, direccion: unread })).toEqual([{ t: 'x' }]);
  });

  it('may be none, and the columns are checked all the same', async () => {
    const sql = "SELECT 'x' AS t WHERE false";
    expect(await rowsOf(sql, { t: text })).toEqual([]);
    await expect(rowsOf(sql, { u: text })).rejects.toThrow(ResultError);
  });
});

describe('what was not promised is an error that says what to do', () => {
  it.each<[string, RowShape, RegExp]>([
    [
      'SELECT 1 AS v',
      { v: text },
      /«v» llegó como Int32 y se esperaba texto.*CAST\(… AS VARCHAR\)/,
    ],
    ["SELECT 'x' AS v", { v: integer }, /llegó como Utf8 y se esperaba entero/],
    ['SELECT CAST(1.5 AS DOUBLE) AS v', { v: integer }, /llegó como Float64 y se esperaba entero/],
    [
      'SELECT sum(i) AS v FROM range(3) AS r(i)',
      { v: integer },
      /«v» llegó como Decimal.*AS INTEGER\)/,
    ],
    ["SELECT TIMESTAMP '2024-01-01 00:00:00' AS v", { v: date }, /llegó como Timestamp/],
    ['SELECT [1] AS v', { v: integer }, /llegó como List/],
    ["SELECT 'centro' AS v", { v: colonia }, /«v» trae centro.*la clave de una colonia/],
    ['SELECT 7 AS v', { v: colonia }, /llegó como Int32 y se esperaba texto/],
    ["SELECT 'x' AS v", { v: text, w: unread }, /no respondió la columna «w»/],
    ['SELECT 1 AS v, 2 AS w', { v: integer }, /«w», que nadie pidió; se esperaban: v/],
    ['SELECT 1 AS v', { v: integer, w: text }, /no respondió la columna «w»; respondió: v/],
    ['SELECT 1 AS v, 2 AS v', { v: integer }, /dos columnas «v»/],
    ['SELECT * FROM (VALUES (1), (NULL)) AS r(v)', { v: integer }, /«v» está vacía en la fila 2/],
    ['SELECT CAST(9007199254740993 AS BIGINT) AS v', { v: integer }, /trae 9007199254740993/],
    [
      "SELECT CAST('nan' AS DOUBLE) AS v",
      { v: number },
      /«v» trae NaN y se esperaba un número finito/,
    ],
    ["SELECT CAST('infinity' AS DOUBLE) AS v", { v: number }, /trae Infinity/],
    ["SELECT DATE '12024-01-01' AS v", { v: date }, /entre los años 0 y 9999/],
  ])('%s', async (sql, shape, message) => {
    const answer = rowsOf(sql, shape);
    await expect(answer).rejects.toThrow(ResultError);
    await expect(answer).rejects.toThrow(message);
  });
});
