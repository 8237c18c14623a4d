/** Rows of a published table, for the generated pages. */
import { join } from 'node:path';
import type * as v from 'valibot';
import type { Manifest } from '../../src/lib/contract/manifest';
import type { FirstTable } from '../../src/lib/contract/tables';
import { literal, openDatabase, rowsOf } from '../etl/io/database';

/** @param sql over the view `tabla`. */
export async function releaseRows<const Schema extends v.GenericSchema>(
  dir: string,
  manifest: Manifest,
  name: FirstTable,
  sql: string,
  schema: Schema,
): Promise<v.InferOutput<Schema>[]> {
  const db = await openDatabase();
  try {
    const path = join(dir, manifest.tablas[name].archivo);
    await db.run(`CREATE VIEW tabla AS SELECT * FROM read_parquet(${literal(path)})`);
    return await rowsOf(db, sql, schema);
  } finally {
    db.closeSync();
  }
}
