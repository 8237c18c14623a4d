/** One table of the release → one Parquet file with its content's hash in its name. */
import { createHash } from 'node:crypto';
import { readFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { TABLES, type TableName } from '../../../../src/old/lib/contract/tables';
import type { ManifestTable, ReleaseFile } from '../../../../src/old/lib/contract/manifest';
import { DuckDBDateValue } from '@duckdb/node-api';
import { identifier, literal, type Database } from '../io/database';
import { metadataOption, type FileMetadata } from './fileMetadata';

type Value = string | number | boolean | null;
export type TableRow = Readonly<Record<string, Value>>;

/**
 * Writes the rows, in the table's published order, and nothing that its contract does not name.
 * ZSTD: read by DuckDB-WASM 1.28, and a third smaller than Snappy.
 * @param metadata what the file says of itself.
 */
export async function writeTable(
  db: Database,
  dir: string,
  name: TableName,
  rows: readonly TableRow[],
  metadata: FileMetadata = {},
): Promise<ManifestTable> {
  const { columnas, orden, descripcion } = TABLES[name];
  const table = identifier(`publicada_${name}`);
  await db.run(
    `CREATE TABLE ${table} (${columnas.map(({ nombre, tipo }) => `${identifier(nombre)} ${tipo}`).join(', ')})`,
  );
  await append(db, `publicada_${name}`, columnas, rows);
  const draft = join(dir, `${name}.parquet`);
  await db.run(
    `COPY (SELECT * FROM ${table} ORDER BY ${orden.map(identifier).join(', ')})
     TO ${literal(draft)} (FORMAT PARQUET, CODEC 'ZSTD'${metadataOption(metadata)})`,
  );
  await db.run(`DROP TABLE ${table}`);
  return {
    ...nameByContent(dir, draft, name, 'parquet'),
    filas: rows.length,
    descripcion,
    columnas: columnas.map((column) => ({ ...column })),
  };
}

/** Renames a finished file to `name.HASH.extension` and describes it. */
export function nameByContent(
  dir: string,
  draft: string,
  name: string,
  extension: string,
): ReleaseFile {
  const bytes = readFileSync(draft);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const archivo = `${name}.${sha256.slice(0, 8)}.${extension}`;
  renameSync(draft, join(dir, archivo));
  return { archivo, bytes: bytes.length, sha256 };
}

async function append(
  db: Database,
  table: string,
  columns: readonly { readonly nombre: string; readonly tipo: string }[],
  rows: readonly TableRow[],
): Promise<void> {
  const appender = await db.createAppender(table);
  for (const row of rows) {
    for (const { nombre, tipo } of columns) {
      const value = row[nombre];
      if (value === undefined) throw new Error(`${table}: a la fila le falta «${nombre}»`);
      if (value === null) appender.appendNull();
      else if (tipo === 'INTEGER' && typeof value === 'number') appender.appendInteger(value);
      else if (tipo === 'DOUBLE' && typeof value === 'number') appender.appendDouble(value);
      else if (tipo === 'BOOLEAN' && typeof value === 'boolean') appender.appendBoolean(value);
      else if (tipo === 'DATE' && typeof value === 'string') appender.appendDate(dateOf(value));
      else if (tipo === 'VARCHAR' && typeof value === 'string') appender.appendVarchar(value);
      else throw new Error(`${table}.${nombre}: «${String(value)}» no es ${tipo}`);
    }
    appender.endRow();
  }
  appender.closeSync();
}

const dateOf = (day: string) => new DuckDBDateValue(Date.parse(`${day}T00:00:00Z`) / 86_400_000);
