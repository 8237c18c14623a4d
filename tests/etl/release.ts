/** A release as its readers find it: each table of the manifest under its name. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DuckDBInstance, type Json } from '@duckdb/node-api';
import * as v from 'valibot';
import { manifestSchema } from '../../src/lib/contract/manifest';

export async function rowsOfRelease(folder: string, sql: string): Promise<Record<string, Json>[]> {
  const manifest = v.parse(
    manifestSchema,
    JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')),
  );
  const db = await (await DuckDBInstance.create(':memory:')).connect();
  try {
    for (const [name, { file }] of Object.entries(manifest.tables)) {
      await db.run(`CREATE VIEW ${name} AS FROM '${join(folder, file)}'`);
    }
    return await (await db.run(sql)).getRowObjectsJson();
  } finally {
    db.closeSync();
  }
}
