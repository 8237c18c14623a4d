/**
 * DuckDB-WASM in the page, over the Parquet of the release: nothing leaves the page, and nothing is asked of anybody
 * but the site itself. Version 1.28.0 exactly: later ones fetch their reader of Parquet from a third party.
 */
import * as duckdb from '@duckdb/duckdb-wasm';
import workerUrl from '@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js?url';
import wasmUrl from '@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?url';
import * as v from 'valibot';
import { manifestSchema } from '../contract/manifest';
import { collect, type Collected } from './collect';

/** Of a download without a byte. */
const PATIENCE_MS = 30_000;
export interface Asked extends Collected {
  readonly ms: number;
}

export interface OwnTable {
  /** With a header, commas and decimal points. */
  readonly csv: string;
  /** A column that is no number, whatever its cells look like. */
  readonly key: string;
}

export interface Engine {
  /**
   * One statement, of whoever reads. It waits for the tables that it names.
   * @throws Error with DuckDB's own words when the SQL is wrong, with ours when a table does not come or it is stopped
   */
  readonly ask: (sql: string) => Promise<Asked>;
  /** The rows of a SELECT as a Parquet file. @throws Error as ask */
  readonly parquet: (sql: string) => Promise<Uint8Array<ArrayBuffer>>;
  /** A table of the reader's own, in place of one of that name. */
  readonly addTable: (name: string, table: OwnTable) => Promise<void>;
}

/** Bytes of the engine that have come, of how many; 0 where nobody says. */
export type Progress = (loaded: number, total: number) => void;

let started: Promise<Engine> | undefined;
/** Rejects whatever is under way, with the reason. */
let halt: ((reason: Error) => void) | undefined;
/** The reader's tables, by name: an engine that starts again has them too. */
const own = new Map<string, OwnTable>();

/**
 * Starts it once; after a failure the next call tries again.
 * @param data address of the folder of the release, with its slash
 * @throws Error in the reader's words: no network, no WebAssembly, too little memory
 */
export function startEngine(data: string, progress: Progress = () => {}): Promise<Engine> {
  started ??= start(data, progress).catch((cause: unknown) => {
    started = undefined;
    throw new Error(reasonOf(cause), { cause });
  });
  return started;
}

/** Ends the engine with what it is doing: a query in it can't be told to stop. The next call of startEngine opens another. */
export function stopEngine(): void {
  halt?.(new Error('Se detuvo la consulta.'));
  started = undefined;
}

function reasonOf(cause: unknown): string {
  const said = cause instanceof Error ? cause.message : String(cause);
  if (/memory/i.test(said))
    return 'A este equipo no le alcanza la memoria para la base de datos: aquí quedan el ejemplo y las tablas para descargar.';
  return said.includes('WebAssembly')
    ? 'Este navegador no tiene el WebAssembly que la base de datos necesita: aquí quedan el ejemplo y las tablas para descargar.'
    : 'No se pudo abrir la base de datos en esta página. Revisa la conexión e inténtalo otra vez, o descarga las tablas.';
}

async function start(data: string, progress: Progress): Promise<Engine> {
  if (typeof WebAssembly !== 'object') throw new Error('WebAssembly');
  // A worker from a blob obeys the policy of the page, whatever the host says of the file: it reaches this site alone.
  const script = `importScripts(${JSON.stringify(new URL(workerUrl, location.href).href)})`;
  const blob = URL.createObjectURL(new Blob([script], { type: 'text/javascript' }));
  const worker = new Worker(blob);
  const lost = new Promise<never>((_, reject) => {
    halt = (reason) => {
      worker.terminate();
      reject(reason);
    };
    worker.addEventListener('error', ({ message }) => {
      reject(new Error(message));
    });
  });
  lost.catch(() => {});
  const living = <T>(task: Promise<T>) => Promise.race([task, lost]);
  try {
    const db = new duckdb.AsyncDuckDB(new duckdb.VoidLogger(), worker);
    const instantiated = patiently((heard) =>
      db.instantiate(new URL(wasmUrl, location.href).href, null, (at) => {
        heard();
        progress(at.bytesLoaded, at.bytesTotal);
      }),
    );
    const [manifest] = await living(Promise.all([download(`${data}manifest.json`), instantiated]));
    const { tables } = v.parse(manifestSchema, JSON.parse(new TextDecoder().decode(manifest)));
    const files = Object.entries(tables).map(([name, { file }]) => ({ name, file }));
    await living(db.open({ query: { castDecimalToDouble: true } }));

    const ready = new Map<string, Promise<void>>();
    /** Makes a table ready, once; one that did not come is asked for again. */
    function bring({ name, file }: (typeof files)[number]): Promise<void> {
      const made = ready.get(name) ?? make(name, file);
      ready.set(name, made);
      return made;
    }
    async function make(name: string, file: string) {
      try {
        await db.registerFileBuffer(file, await download(`${data}${file}`));
      } catch (cause) {
        ready.delete(name);
        throw new Error(
          `La tabla «${name}» no llegó. Revisa la conexión y vuelve a ejecutar, o pregunta sin ella.`,
          { cause },
        );
      }
      await run(`CREATE VIEW ${name} AS SELECT * FROM read_parquet('${file}')`);
    }
    async function run(sql: string): Promise<Collected> {
      const connection = await db.connect();
      try {
        // `query` loses what goes wrong after it began.
        return await collect(await connection.send(sql));
      } finally {
        await connection.close();
      }
    }
    /** The tables that a query names. */
    async function named(sql: string) {
      const isNamed = ({ name }: (typeof files)[number]) =>
        new RegExp(`\\b${name}\\b`, 'i').test(sql);
      await Promise.all(files.filter(isNamed).map(bring));
    }
    async function addTable(name: string, table: OwnTable) {
      own.set(name, table);
      await db.registerFileText(`${name}.csv`, table.csv);
      const read = `'${name}.csv', header = true, delim = ',', quote = '"', escape = '"'`;
      const made = (how: string) =>
        run(`CREATE OR REPLACE TABLE ${name} AS SELECT * FROM read_csv_auto(${read}, ${how})`);
      await made(`types = {'${table.key}': 'VARCHAR'}, sample_size = -1`).catch(() =>
        made('all_varchar = true'),
      );
    }
    for (const [name, table] of own) await living(addTable(name, table));
    return {
      async ask(sql) {
        await living(named(sql));
        const begun = performance.now();
        const result = await living(run(sql));
        const ended = performance.now();
        // So that SHOW TABLES tells of all.
        for (const file of files) bring(file).catch(() => {});
        return { ...result, ms: Math.max(1, Math.round(ended - begun)) };
      },
      async parquet(sql) {
        await living(named(sql));
        await living(run(`COPY (${sql.replace(/[;\s]+$/, '')}\n) TO 'r.parquet' (FORMAT PARQUET)`));
        const file = await living(db.copyFileToBuffer('r.parquet'));
        await living(db.dropFile('r.parquet'));
        return new Uint8Array(file);
      },
      addTable: (name, table) => living(addTable(name, table)),
    };
  } catch (cause) {
    worker.terminate();
    throw cause;
  } finally {
    URL.revokeObjectURL(blob);
  }
}

/** @throws Error when it does not come, or takes too long */
async function download(url: string): Promise<Uint8Array> {
  const stop = new AbortController();
  const timer = setTimeout(() => {
    stop.abort();
  }, PATIENCE_MS);
  try {
    const response = await fetch(url, { signal: stop.signal });
    if (!response.ok) throw new Error(`${url}: ${response.status}`);
    return new Uint8Array(await response.arrayBuffer());
  } finally {
    clearTimeout(timer);
  }
}

/** @param task is told nothing for PATIENCE_MS: a stalled download says nothing by itself. @throws Error then */
async function patiently<T>(task: (heard: () => void) => Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return new Promise<T>((resolve, reject) => {
    const wait = () => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        reject(new Error('stalled'));
      }, PATIENCE_MS);
    };
    wait();
    task(wait)
      .then(resolve, reject)
      .finally(() => {
        clearTimeout(timer);
      });
  });
}
