/** A release read from its Parquet files by native DuckDB: no code of the site counts it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DuckDBInstance, type Json } from '@duckdb/node-api';

interface Tables {
  readonly tablas: Readonly<Record<string, { readonly archivo: string }>>;
}

async function connected(directory: string) {
  const db = await (await DuckDBInstance.create(':memory:')).connect();
  const { tablas }: Tables = JSON.parse(readFileSync(join(directory, 'manifest.json'), 'utf8'));
  for (const [name, { archivo }] of Object.entries(tablas)) {
    const file = join(directory, archivo).replaceAll("'", "''");
    await db.run(`CREATE VIEW ${name} AS SELECT * FROM read_parquet('${file}')`);
  }
  return db;
}

/**
 * @param directory of a release, with its manifest
 * @returns what answers any SQL over its tables, opened with the first question
 */
export function countedIn(directory: string) {
  let opened: ReturnType<typeof connected> | undefined;
  return async (sql: string): Promise<readonly Record<string, Json>[]> => {
    opened ??= connected(directory);
    return (await (await opened).runAndReadAll(sql)).getRowObjectsJson();
  };
}
