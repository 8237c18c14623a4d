/** The tables of the database → Parquet files with their content's hash in their names. */
import { createHash } from 'node:crypto';
import { readFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import type { Manifest } from '../../../src/lib/contract/manifest';
import { TABLES, type Column, type Table } from '../../../src/lib/contract/tables';
import { identifier, literal, rowsOf, type Database } from '../database';
import { EtlError } from '../errors';

/** Empty tables, as the contract says: no column may lack a value but those that are optional. */
export const createTables = (db: Database) =>
  db.run(
    Object.entries(TABLES)
      .map(
        ([name, { columns }]: [string, Table]) =>
          `CREATE TABLE main.${name} (${columns.map(typed).join(', ')});`,
      )
      .join('\n'),
  );

const typed = ({ name, type, optional }: Column) =>
  `${identifier(name)} ${type}${optional ? '' : ' NOT NULL'}`;

/** @throws EtlError when two rows of a table have the same key. */
export async function writeTables(db: Database, folder: string): Promise<Manifest['tables']> {
  const written: Manifest['tables'] = {};
  for (const [name, table] of Object.entries(TABLES))
    written[name] = await writeTable(db, folder, name, table);
  return written;
}

async function writeTable(db: Database, folder: string, name: string, table: Table) {
  const [counts] = await rowsOf(
    db,
    `SELECT count(*)::INTEGER AS rows, count(DISTINCT (${table.key.join(', ')}))::INTEGER AS keys FROM main.${name}`,
    v.object({ rows: v.number(), keys: v.number() }),
  );
  const { rows, keys } = counts ?? { rows: 0, keys: 0 };
  if (rows !== keys) {
    throw new EtlError(
      `La tabla ${name} tiene ${rows} filas y sólo ${keys} claves (${table.key.join(', ')}).`,
      'Dos archivos cuentan lo mismo: revisa las fuentes con que se construye.',
    );
  }
  const draft = join(folder, `${name}.parquet`);
  // One thread writes it in one order: the same rows give the same bytes. ZSTD is read by DuckDB-WASM 1.28.
  await db.run(`
    COPY (SELECT ${table.columns.map((column) => identifier(column.name)).join(', ')} FROM main.${name} ORDER BY ${table.key.join(', ')})
      TO ${literal(draft)} (FORMAT PARQUET, CODEC 'ZSTD')`);
  return {
    ...nameByContent(folder, draft, name, 'parquet'),
    rows,
    meaning: table.meaning,
    columns: table.columns.map((column) => ({ ...column })),
  };
}

/** Renames a finished file to `name.HASH.extension` and describes it. */
export function nameByContent(folder: string, draft: string, name: string, extension: string) {
  const bytes = readFileSync(draft);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const file = `${name}.${sha256.slice(0, 8)}.${extension}`;
  renameSync(draft, join(folder, file));
  return { file, bytes: bytes.length, sha256 };
}
