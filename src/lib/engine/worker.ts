/** Starts DuckDB-WASM in a worker of the page. */
import type { AsyncDuckDB } from '@duckdb/duckdb-wasm';
import { executeInSlices, POLLING_INTERVAL, registerTable, type Backend } from './backend';
import { BUNDLE, engineRunsHere, type Bundle } from './bundle';
import type { Progress } from './door';
import { EngineError, messageOf, NoEngineError } from './errors';
import prelude from './workerPrelude.js?raw';

type Undo = () => unknown;

/**
 * @throws NoEngineError before anything is begun, where it can never run
 * @throws EngineError after undoing, last first, whatever had been begun
 */
export async function startWorker(report: (progress: Progress) => void): Promise<Backend> {
  if (!engineRunsHere()) throw new NoEngineError();
  const undo: Undo[] = [];
  try {
    return await start(report, undo);
  } catch (cause) {
    await undoAll(undo);
    const reason = cause instanceof EngineError ? cause.cause : cause;
    throw new EngineError(
      `No arrancó el motor de consultas en este navegador (${messageOf(reason)}). ` +
        'Vuelve a intentarlo; lo que ya está en la página sigue siendo válido.',
      { cause },
    );
  }
}

async function start(report: (progress: Progress) => void, undo: Undo[]): Promise<Backend> {
  const duckdb = await import('@duckdb/duckdb-wasm');
  const worker = governedWorker(BUNDLE, undo);
  const death = deathOf(worker);
  const alive = <Value>(work: Promise<Value>) => Promise.race([work, death]);

  const db = new duckdb.AsyncDuckDB(new duckdb.VoidLogger(), worker);
  undo.push(() => db.detach());
  await alive(
    db.instantiate(absolute(BUNDLE.module), null, ({ bytesLoaded }) =>
      report({ what: 'engine', bytes: bytesLoaded, total: BUNDLE.bytes }),
    ),
  );
  report({ what: 'engine', bytes: BUNDLE.bytes, total: BUNDLE.bytes });
  await alive(db.open({ path: ':memory:', query: { queryPollingInterval: POLLING_INTERVAL } }));
  const connection = await alive(db.connectInternal());
  undo.push(() => alive(db.disconnect(connection)));

  return backendOf(db, connection, alive, () => undoAll(undo));
}

function backendOf(
  db: AsyncDuckDB,
  connection: number,
  alive: <Value>(work: Promise<Value>) => Promise<Value>,
  close: () => Promise<void>,
): Backend {
  return {
    register: (table, file, bytes) => alive(registerTable(db, connection, table, file, bytes)),
    execute: (sql, signal) => alive(executeInSlices(db, connection, sql, signal)),
    close,
  };
}

/**
 * A worker made from a blob inherits the page's Content-Security-Policy; one made from its address obeys
 * the headers of that response, and a static host sends none. So the script, which is the site's own
 * asset, is imported by a blob: whatever it may try, it can reach nothing but this origin.
 */
function governedWorker(bundle: Bundle, undo: Undo[]): Worker {
  const script = `${prelude}\nimportScripts(${JSON.stringify(absolute(bundle.worker))});`;
  const address = URL.createObjectURL(new Blob([script], { type: 'text/javascript' }));
  undo.push(() => URL.revokeObjectURL(address));
  const worker = new Worker(address);
  undo.push(() => worker.terminate());
  return worker;
}

/** Never fulfilled; rejected when the worker's script, or its memory, fails. DuckDB-WASM would wait for ever. */
function deathOf(worker: Worker): Promise<never> {
  const death = new Promise<never>((_, reject) => {
    worker.addEventListener('error', (event: Event) => {
      event.preventDefault();
      // A script that could not be read at all gives an event without a message.
      const message = event instanceof ErrorEvent ? event.message : '';
      const cause = new Error(
        message.replace(/^Uncaught (\w*Error: )?/, '') || 'no se pudo leer su programa',
      );
      reject(
        new EngineError(
          `El motor de consultas se detuvo (${cause.message}). Vuelve a intentarlo.`,
          { cause },
        ),
      );
    });
  });
  // Between two questions nobody is listening.
  death.catch(() => undefined);
  return death;
}

/** A blob has no directory: addresses inside it must be whole. */
const absolute = (address: string): string => new URL(address, document.baseURI).href;

async function undoAll(undo: Undo[]): Promise<void> {
  for (let step = undo.pop(); step !== undefined; step = undo.pop()) {
    try {
      await step();
    } catch {
      // A dead worker cannot say goodbye; the steps before it still must be undone.
    }
  }
}
