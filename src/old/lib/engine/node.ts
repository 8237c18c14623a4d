/** The same pinned engine in Node, over a release in a directory: for prerendering and for tests. Server only. */
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import {
  createDuckDB,
  DEFAULT_RUNTIME,
  DuckDBBindingsBase,
  VoidLogger,
} from '@duckdb/duckdb-wasm/blocking';
import { executeInSlices, registerTable, type Backend } from './backend';
import { openDoor, type Engine } from './door';
import { readRelease } from './readRelease';
import { giveRoom } from './roomyStack.js';

const opened = new Map<string, Engine>();

/**
 * The release in a directory, opened once however often it is asked for; nothing is read until the first `run`.
 * @param directory the one that holds manifest.json, absolute or relative to the working directory
 */
export function openRelease(directory: string): Engine {
  const path = resolve(directory);
  const known = opened.get(path);
  if (known !== undefined) return known;
  const engine = openDoor({ release: readRelease(path), start: startInProcess, report: () => {} });
  opened.set(path, engine);
  return engine;
}

/** The browser's own abilities: whole 64-bit integers and no files but those registered. */
const RUNTIME = { ...DEFAULT_RUNTIME, testPlatformFeature: () => true };

/** DuckDB-WASM on this thread: a query blocks it until it ends. */
async function startInProcess(): Promise<Backend> {
  const { resolve: find } = createRequire(import.meta.url);
  const mainModule = find('@duckdb/duckdb-wasm/dist/duckdb-eh.wasm');
  const bundle = { mainModule, mainWorker: '' };
  const db = await createDuckDB({ eh: bundle, mvp: bundle }, new VoidLogger(), RUNTIME);
  await db.instantiate(() => {});
  if (!(db instanceof DuckDBBindingsBase)) throw new Error('not the pinned engine: no module');
  const { stackSave, stackRestore } = db.mod;
  // Its types are those of a package that is not installed.
  const malloc: unknown = Reflect.get(db.mod, '_malloc');
  giveRoom({ malloc, stackSave, stackRestore });
  db.open({ path: ':memory:' });
  const connection = db.connect().useUnsafe((_, id) => id);
  return {
    register: (table, file, bytes) => registerTable(db, connection, table, file, bytes),
    execute: (sql, signal, most) => executeInSlices(db, connection, sql, signal, most),
    async close() {
      db.disconnect(connection);
    },
  };
}
