/** A release built before a table was: the table reads as one without rows, with its columns and types. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LATER_TABLES, TABLES, type Column, type TableName } from '$lib/contract/tables';
import { openRelease } from '$lib/engine/node';
import { emptyTable } from '$lib/queries/emptyTable';
import { integer, text, type Query } from '$lib/queries/query';
import { literal, openDatabase, rowsOf } from '../../scripts/etl/io/database';
import * as v from 'valibot';
import { writeRelease, type SyntheticRelease } from './syntheticRelease';

const TYPED = { columna: text, tipo: text };

const typesOf = (name: TableName): Query<typeof TYPED> => ({
  sql: `SELECT column_name AS columna, data_type AS tipo FROM information_schema.columns
    WHERE table_name = '${name}' ORDER BY ordinal_position`,
  tables: [name],
  shape: TYPED,
});

const countOf = (name: TableName): Query<{ n: typeof integer }> => ({
  sql: `SELECT CAST(count(*) AS INTEGER) AS n FROM ${name}`,
  tables: [name],
  shape: { n: integer },
});

const columnsOf = (name: TableName) =>
  TABLES[name].columnas.map(({ nombre, tipo }: Column) => ({ columna: nombre, tipo }));

let before: SyntheticRelease;
let after: SyntheticRelease;

beforeAll(async () => {
  before = await writeRelease({}, { lacks: LATER_TABLES });
  after = await writeRelease({
    lugares: [{ nombre: 'Barrio', clase: 'barrio', alcaldia: '09015', fuente: 'Alguien' }],
  });
});

afterAll(async () => {
  for (const release of [before, after]) {
    await openRelease(release.directory).close();
    await release.remove();
  }
});

describe.each(LATER_TABLES)('%s', (name) => {
  it('is in no manifest built before it', () => {
    expect(before.manifest.tablas[name]).toBeUndefined();
  });

  it('has there its columns, with their types, and no row', async () => {
    const engine = openRelease(before.directory);
    expect(await engine.run(countOf(name))).toEqual([{ n: 0 }]);
    expect(await engine.run(typesOf(name))).toEqual(columnsOf(name));
  });

  it('has the same columns where it is written', async () => {
    expect(await openRelease(after.directory).run(typesOf(name))).toEqual(columnsOf(name));
  });

  it('is the same to native DuckDB', async () => {
    const db = await openDatabase();
    await db.run(`CREATE VIEW tabla AS ${emptyTable(name)}`);
    const sql = `SELECT column_name AS columna, data_type AS tipo FROM information_schema.columns
      WHERE table_name = ${literal('tabla')} ORDER BY ordinal_position`;
    expect(await rowsOf(db, sql, v.object({ columna: v.string(), tipo: v.string() }))).toEqual(
      columnsOf(name),
    );
    db.closeSync();
  });
});

it('gives the rows of one that is written', async () => {
  expect(await openRelease(after.directory).run(countOf('lugares'))).toEqual([{ n: 1 }]);
});
