/** One question, and nothing else, as the grammar of the editor splits it. */
import { expect, it } from 'vitest';
import { refusalOf } from '$features/sql/statement';

it.each([
  'SELECT 1',
  'select 1;',
  '  -- ¿Cuántas?\nSELECT 1 ; -- listo\n ; /* ; */',
  "SELECT ';' AS punto, 'it''s; so' FROM colonias",
  'SELECT "a;b" FROM (SELECT 1 AS "a;b")',
  'SELECT $$a;b$$',
  'WITH a AS (SELECT 1) SELECT * FROM a',
  '(SELECT 1) UNION ALL (SELECT 2)',
  'FROM colonias',
  'VALUES (1), (2)',
  'DESCRIBE colonias',
  'SUMMARIZE colonias',
  'SHOW TABLES',
  "SELECT replace(nombre, 'á', 'a') FROM colonias",
  'SELECT año, clavé FROM colonias',
])('%s is one', (sql) => {
  expect(refusalOf(sql)).toBeNull();
});

it.each(['', ' \n', '-- nada\n', ';', '/* nada */ ;;'])('«%s» asks nothing', (sql) => {
  expect(refusalOf(sql)).toEqual({ kind: 'empty' });
});

it('tells where the second begins', () => {
  const sql = 'SELECT 1;\n\nSELECT 2;';
  expect(refusalOf(sql)).toEqual({
    kind: 'several',
    at: { from: sql.indexOf('SELECT 2'), to: sql.length },
  });
  expect(refusalOf("SELECT ';'; DROP TABLE colonias")).toMatchObject({ kind: 'several' });
});

it.each([
  ['DROP TABLE colonias', 'DROP'],
  ["COPY colonias TO 'a.csv'", 'COPY'],
  ["ATTACH 'a.db'", 'ATTACH'],
  ['SET threads = 1', 'SET'],
  ['PRAGMA enable_profiling', 'PRAGMA'],
  ['INSERT INTO colonias VALUES (1)', 'INSERT'],
  ['WITH a AS (SELECT 1) DELETE FROM colonias', 'DELETE'],
  ['hola', 'HOLA'],
])('%s asks nothing: %s', (sql, word) => {
  expect(refusalOf(sql)).toMatchObject({ kind: 'command', word });
});

it('counts bytes, not letters', () => {
  expect(refusalOf(`SELECT '${'a'.repeat(32_000)}'`)).toBeNull();
  expect(refusalOf(`SELECT '${'ñ'.repeat(17_000)}'`)).toEqual({ kind: 'long', bytes: 34_009 });
});
