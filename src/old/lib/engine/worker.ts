/** Starts DuckDB-WASM in a worker of the page. */
import type { AsyncDuckDB } from '@duckdb/duckdb-wasm';
import { executeInSlices, POLLING_INTERVAL, registerTable, type Backend } from './backend';
import { BUNDLE, engineRunsHere, type Bundle } from './bundle';
import { classicScript } from './classicScript';
import type { Progress } from './door';
import { EngineError, NoEngineError } from './errors';
import { bodiesTravel, handOver } from './handOver';
import { newLifeline } from './lifeline';
import { patienceFor } from './patience';
import { unlessSilent } from './silence';
import { reasonOf } from './reasons';
import { beginFetch, fetchSteadily } from './steadyFetch';
import { tryAgain } from './tryAgain';
import { lifeOf, type WorkerLife } from './workerLife';
import roomyStack from './roomyStack.js?raw';
import prelude from './workerPrelude.js?raw';
import { failureWords } from '$old/lib/words/es/failures';

type Undo = () => unknown;

/** Milliseconds that a worker is given to take its leave. */
const FAREWELL = 1000;

/**
 * What of it does not arrive is asked for again, with a new worker.
 * @throws NoEngineError before anything is begun, where it can never run
 * @throws EngineError after undoing, last first, whatever had been begun
 */
export async function startWorker(report: (progress: Progress) => void): Promise<Backend> {
  if (!engineRunsHere()) throw new NoEngineError();
  return tryAgain(() => startOnce(report), didNotArrive);
}

/** A connection that was cut, or a server in trouble: not a file that is missing, nor a browser without memory. */
function didNotArrive(thrown: unknown): boolean {
  if (!(thrown instanceof EngineError) || !(thrown.cause instanceof Error)) return false;
  const { message } = thrown.cause;
  return /\bHTTP 5\d\d\b/.test(message) || reasonOf(message) === 'network';
}

async function startOnce(report: (progress: Progress) => void): Promise<Backend> {
  const undo: Undo[] = [];
  try {
    return await start(report, undo);
  } catch (cause) {
    await undoAll(undo);
    throw new EngineError(failureWords.engine.unstarted, {
      cause: cause instanceof EngineError ? cause.cause : cause,
    });
  }
}

async function start(report: (progress: Progress) => void, undo: Undo[]): Promise<Backend> {
  report({ what: 'engine', bytes: 0, total: BUNDLE.bytes });
  const address = absolute(BUNDLE.module);
  const [duckdb, script, module] = await Promise.all([
    unlessSilent({ limit: patienceFor('module') }, () => import('@duckdb/duckdb-wasm')),
    workerScript(BUNDLE),
    bodiesTravel() ? moduleAhead(address, undo) : null,
  ]);
  const lifeline = newLifeline();
  const worker = governedWorker(script, lifeline, undo);
  if (module !== null) handOver(worker, address, module);
  const db = new duckdb.AsyncDuckDB(new duckdb.VoidLogger(), worker);
  undo.push(() => db.detach());
  const limit = patienceFor('worker');
  const life = lifeOf(worker, { lifeline, limit, ping: () => db.ping() });
  undo.push(() => life.forget());

  await life.during(() =>
    db.instantiate(address, null, ({ bytesLoaded }) =>
      report({ what: 'engine', bytes: bytesLoaded, total: BUNDLE.bytes }),
    ),
  );
  report({ what: 'engine', bytes: BUNDLE.bytes, total: BUNDLE.bytes });
  await life.during(() =>
    db.open({ path: ':memory:', query: { queryPollingInterval: POLLING_INTERVAL } }),
  );
  const connection = await life.during(() => db.connectInternal());
  // A busy one cannot say goodbye: it is ended as it is.
  undo.push(() =>
    unlessSilent({ limit: FAREWELL }, () => life.during(() => db.disconnect(connection))),
  );

  return backendOf(db, connection, life, () => undoAll(undo));
}

function backendOf(
  db: AsyncDuckDB,
  connection: number,
  life: WorkerLife,
  close: () => Promise<void>,
): Backend {
  return {
    register: (table, file, bytes) =>
      life.during(() => registerTable(db, connection, table, file, bytes)),
    execute: (sql, signal, most) =>
      life.during(() => executeInSlices(db, connection, sql, signal, most)),
    close,
  };
}

/** Most of what is waited for: it is on its way while the worker that needs it is. */
function moduleAhead(address: string, undo: Undo[]): Promise<Response> {
  const ending = new AbortController();
  undo.push(() => ending.abort());
  return beginFetch(new URL(address), {
    limit: patienceFor('network'),
    signal: ending.signal,
  });
}

/** The site's own asset: one that stalls on its way is a fetch that stalls and not a worker that is silent. */
const workerScript = ({ worker }: Bundle): Promise<Uint8Array<ArrayBuffer>> =>
  fetchSteadily(new URL(absolute(worker)), {
    limit: patienceFor('network'),
    check({ ok, status }) {
      if (!ok) throw new Error(`HTTP ${status} for the worker's script`);
    },
  });

/**
 * A worker made from a blob inherits the page's Content-Security-Policy; one made from its address obeys
 * the headers of that response, and a static host sends none. So its script is started as a blob: whatever
 * it may try, it can reach nothing but this origin.
 */
function governedWorker(script: Uint8Array<ArrayBuffer>, lifeline: string, undo: Undo[]): Worker {
  const parts = [classicScript(roomyStack, prelude), '\n', script];
  const address = URL.createObjectURL(new Blob(parts, { type: 'text/javascript' }));
  undo.push(() => URL.revokeObjectURL(address));
  const name = JSON.stringify({ lifeline, stallLimit: patienceFor('network') });
  const worker = new Worker(address, { name });
  undo.push(() => worker.terminate());
  return worker;
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
