/**
 * DuckDB-WASM in the page, over the Parquet of the release: nothing leaves the page, and nothing is asked of anybody
 * but the site itself. Version 1.28.0 exactly: later ones fetch their reader of Parquet from a third party.
 */
import * as duckdb from '@duckdb/duckdb-wasm';
import workerUrl from '@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js?url';
import wasmUrl from '@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?url';
import * as v from 'valibot';
import { manifestSchema } from '../contract/manifest';
import type { PlainRow } from './query';

/** Of a download without a byte. */
const PATIENCE_MS = 30_000;

export interface Engine {
  /** @throws Error with DuckDB's own words when the SQL is wrong */
  readonly rows: (sql: string) => Promise<readonly PlainRow[]>;
}

let started: Promise<Engine> | undefined;

/**
 * Starts it once; after a failure the next call tries again.
 * @param data address of the folder of the release, with its slash
 * @throws Error in the reader's words: no network, no WebAssembly, too little memory
 */
export function startEngine(data: string): Promise<Engine> {
  started ??= start(data).catch((cause: unknown) => {
    started = undefined;
    throw new Error(
      'No se pudo abrir la base de datos en esta página. Revisa la conexión e inténtalo otra vez, o descarga las tablas.',
      { cause },
    );
  });
  return started;
}

async function start(data: string): Promise<Engine> {
  const response = await fetch(`${data}manifest.json`, {
    signal: AbortSignal.timeout(PATIENCE_MS),
  });
  const { tables } = v.parse(manifestSchema, await response.json());
  const worker = new Worker(workerUrl);
  const db = new duckdb.AsyncDuckDB(new duckdb.VoidLogger(), worker);
  try {
    await patiently(db.instantiate(new URL(wasmUrl, location.href).href));
    const connection = await db.connect();
    for (const [name, { file }] of Object.entries(tables)) {
      const url = new URL(`${data}${file}`, location.href).href;
      await db.registerFileURL(file, url, duckdb.DuckDBDataProtocol.HTTP, false);
      await connection.query(`CREATE VIEW ${name} AS SELECT * FROM read_parquet('${file}')`);
    }
    return { rows: async (sql) => plainRows(await connection.query(sql)) };
  } catch (cause) {
    worker.terminate();
    throw cause;
  }
}

/** @throws Error when it takes too long: a stalled download says nothing by itself */
async function patiently<T>(task: Promise<T>): Promise<T> {
  const stalled = new Promise<never>((_, reject) => {
    AbortSignal.timeout(PATIENCE_MS).addEventListener('abort', () => {
      reject(new Error('stalled'));
    });
  });
  return Promise.race([task, stalled]);
}

interface Table {
  readonly toArray: () => readonly { readonly toJSON: () => Record<string, unknown> }[];
}

const value = v.union([v.number(), v.string(), v.boolean(), v.null()]);
const plainRow = v.record(v.string(), value);

const plainRows = (table: Table) => table.toArray().map((row) => v.parse(plainRow, row.toJSON()));
