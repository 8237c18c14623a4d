/** The built site's release, asked with native DuckDB: another engine than the page's. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DuckDBInstance, type Json } from '@duckdb/node-api';

const DATA = 'build/data';

interface Tables {
  readonly tablas: Readonly<Record<string, { readonly archivo: string }>>;
}

/** @returns the rows of any SQL that a page shows */
export async function askNatively(sql: string): Promise<readonly Record<string, Json>[]> {
  const instance = await DuckDBInstance.create(':memory:');
  const db = await instance.connect();
  const { tablas }: Tables = JSON.parse(readFileSync(join(DATA, 'manifest.json'), 'utf8'));
  for (const [name, { archivo }] of Object.entries(tablas)) {
    await db.run(`CREATE VIEW ${name} AS SELECT * FROM read_parquet('${join(DATA, archivo)}')`);
  }
  const reader = await db.runAndReadAll(sql);
  return reader.getRowObjectsJson();
}
