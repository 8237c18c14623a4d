/** The release asked by SQL, without a line of the site's own. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DuckDBInstance, type Json } from '@duckdb/node-api';

const FOLDER = 'static/data';

export async function recounted(sql: string): Promise<readonly Record<string, Json>[]> {
  const { tables }: { tables: Record<string, { file: string }> } = JSON.parse(
    readFileSync(join(FOLDER, 'manifest.json'), 'utf8'),
  );
  const db = await (await DuckDBInstance.create(':memory:')).connect();
  for (const [name, { file }] of Object.entries(tables)) {
    await db.run(`CREATE VIEW ${name} AS FROM '${join(FOLDER, file)}'`);
  }
  const rows = await (await db.run(sql)).getRowObjectsJson();
  db.closeSync();
  return rows;
}

/** A count as a page writes it. */
export const written = (n: number) => (n === 0 ? '0 a 2' : n.toLocaleString('es-MX'));
