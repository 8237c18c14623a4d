/** Every table of a release that builds write. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Manifest } from '../../../../src/old/lib/contract/manifest';
import { isFirstTable, TABLE_NAMES, type TableName } from '../../../../src/old/lib/contract/tables';
import { openDatabase } from '../io/database';
import { fileMetadata, type FileMetadata } from './fileMetadata';
import { writeTable, type TableRow } from './writeTable';
import { writtenTables } from './writtenTables';

export type Rows = Readonly<Record<TableName, readonly TableRow[]>>;

/** The same tables again, each with what it is; those that did not say it are removed. */
export async function stampTables(
  dir: string,
  rows: Rows,
  publicacion: string,
  plain: Pick<Manifest, 'k' | 'perfil' | 'fuentes' | 'tablas'>,
): Promise<Manifest['tablas']> {
  const files = Object.values(plain.tablas).filter((table) => table !== undefined);
  for (const { archivo } of files) rmSync(join(dir, archivo));
  return writeTables(dir, rows, (name) => fileMetadata(name, publicacion, rows[name], plain));
}

/** @param metadataOf what each file says of itself; nothing, unless said. */
export async function writeTables(
  dir: string,
  rows: Rows,
  metadataOf: (name: TableName) => FileMetadata = () => ({}),
): Promise<Manifest['tablas']> {
  const db = await openDatabase();
  try {
    const written: Partial<Manifest['tablas']> = {};
    for (const name of writtenTables()) {
      written[name] = await writeTable(db, dir, name, rows[name], metadataOf(name));
    }
    return complete(written);
  } finally {
    db.closeSync();
  }
}

function complete(written: Partial<Manifest['tablas']>): Manifest['tablas'] {
  const isWhole = (tables: Partial<Manifest['tablas']>): tables is Manifest['tablas'] =>
    TABLE_NAMES.filter(isFirstTable).every((name) => tables[name] !== undefined);
  if (!isWhole(written)) throw new Error('Falta una tabla por escribir.');
  return written;
}
