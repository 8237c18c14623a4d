/** Which columns are offered where a name is begun. */
import { CompletionContext } from '@codemirror/autocomplete';
import { EditorState } from '@codemirror/state';
import { expect, it } from 'vitest';
import { columnNames } from '$features/sql/columnNames';
import { DUCKDB } from '$features/sql/dialect';

const column = (name: string) => ({ name, type: 'VARCHAR' as const, meaning: '' });
const TABLES = [
  { name: 'observaciones', filas: 1, columns: [column('periodo'), column('clave')] },
  { name: 'colonias', filas: 1, columns: [column('clave'), column('nombre')] },
];

/** @param sql up to where it is being written */
function offered(sql: string) {
  const state = EditorState.create({ doc: sql, extensions: [DUCKDB.extension] });
  const result = columnNames(TABLES)(new CompletionContext(state, sql.length, false));
  return result?.options.map(({ label }) => label) ?? null;
}

it.each([
  ['SELECT p', ['periodo', 'clave', 'nombre']],
  ['SELECT * FROM observaciones WHERE p', ['periodo', 'clave']],
  ['SELECT * FROM observaciones JOIN colonias USING (c', ['periodo', 'clave', 'nombre']],
  ['SELECT * FROM c', null],
  ['SELECT * FROM observaciones join c', null],
  ['SELECT colonias.n', null],
  ["SELECT * FROM colonias WHERE nombre = 'c", null],
  ['SELECT 1 -- c', null],
  ['SELECT ', null],
])('%s', (sql, expected) => {
  expect(offered(sql)).toEqual(expected);
});
