/** An answer as Parquet: native DuckDB reads back the same rows, of the same types. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { INTERNAL_BANNER } from '$lib/contract/internal';
import type { FreeColumn } from '$lib/engine/freeResult';
import { markedInternalColumns } from '$lib/export/markInternal';
import { toParquet } from '$lib/export/parquet';

const COLUMNS: readonly FreeColumn[] = [
  { name: 'texto', type: 'VARCHAR', kind: 'text', values: ['ñ', null, ''] },
  { name: 'corto', type: 'INTEGER', kind: 'integer', values: [1, null, -3] },
  { name: 'largo', type: 'BIGINT', kind: 'integer', values: [9007199254740991, null, -2] },
  { name: 'suma', type: 'HUGEINT', kind: 'integer', values: [null, 900_000, 0] },
  { name: 'real', type: 'DOUBLE', kind: 'number', values: [0.1, null, -1e300] },
  { name: 'dia', type: 'DATE', kind: 'date', values: ['2024-02-29', null, '1969-12-31'] },
  { name: 'es', type: 'BOOLEAN', kind: 'boolean', values: [true, null, false] },
  { name: 'nada', type: 'INTEGER', kind: 'integer', values: [null, null, null] },
];

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'atlas-parquet-'));
});

afterAll(() => rm(folder, { recursive: true }));

async function readBack(columns: readonly FreeColumn[]) {
  const file = join(folder, 'a.parquet');
  await writeFile(file, new Uint8Array(toParquet(columns)));
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  const reader = await connection.runAndReadAll(`SELECT * FROM read_parquet('${file}')`);
  const read = { types: reader.columnTypes().map(String), rows: reader.getRowsJson() };
  connection.closeSync();
  return read;
}

it('has the types of its columns and every value', async () => {
  const { types, rows } = await readBack(COLUMNS);
  expect(types).toEqual([
    'VARCHAR',
    'INTEGER',
    'BIGINT',
    'BIGINT',
    'DOUBLE',
    'DATE',
    'BOOLEAN',
    'INTEGER',
  ]);
  const written = [0, 1, 2].map((row) =>
    COLUMNS.map(({ values, name }) => {
      const value = values[row] ?? null;
      return ['largo', 'suma'].includes(name) && value !== null ? String(value) : value;
    }),
  );
  expect(rows).toEqual(written);
});

it('has no rows where there are none', async () => {
  const { types, rows } = await readBack(COLUMNS.map((column) => ({ ...column, values: [] })));
  expect(types[5]).toBe('DATE');
  expect(rows).toEqual([]);
});

it('of internal use says so in each row', async () => {
  const { rows } = await readBack(markedInternalColumns(COLUMNS, 3));
  expect(rows.map(([mark]) => mark)).toEqual(Array(3).fill(INTERNAL_BANNER));
});
