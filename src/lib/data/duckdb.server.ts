/** The release in native DuckDB, while pages are prerendered and in tests. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import * as v from 'valibot';
import { manifestSchema, type Manifest } from '../contract/manifest';
import { answerOf, type Answer, type Query } from './query';

export interface Release {
  readonly manifest: Manifest;
  /** @throws Error of DuckDB, or v.ValiError when a row is not as its query says */
  readonly answer: (query: Query) => Promise<Answer>;
}

const value = v.union([v.number(), v.string(), v.boolean(), v.null()]);
const plainRows = v.array(v.record(v.string(), value));

/** @param folder with manifest.json and what it names */
export async function openRelease(folder: string): Promise<Release> {
  const text = readFileSync(join(folder, 'manifest.json'), 'utf8');
  const manifest = v.parse(manifestSchema, JSON.parse(text));
  const db = await (await DuckDBInstance.create(':memory:', { threads: '1' })).connect();
  for (const [name, { file }] of Object.entries(manifest.tables)) {
    await db.run(`CREATE VIEW ${name} AS FROM read_parquet('${join(folder, file)}')`);
  }
  return {
    manifest,
    async answer({ sql, row }) {
      const rows = v.parse(plainRows, await (await db.run(sql)).getRowObjectsJson());
      v.parse(v.array(row), rows);
      return answerOf(sql, rows);
    },
  };
}

let opened: Promise<Release> | undefined;

/** The release that the site is built from, opened once. */
export const bundledRelease = (): Promise<Release> => (opened ??= openRelease('static/data'));
