/** The seam between the door and DuckDB: a worker in the browser, this process in Node, a fake in tests. */
import { EngineError, EngineFailure, messageOf, QueryError, TooMuchError } from './errors';
import { isOfTheQuery } from './freeSql';
import { reasonOf } from './reasons';
import { failureWords } from '$old/lib/words/es/failures';

export interface Backend {
  /** Makes the bytes of a Parquet file readable in SQL as the view `table`. */
  register(table: string, file: string, bytes: Uint8Array): Promise<void>;
  /**
   * @param most bytes of the answer that are borne
   * @returns the answer as an Arrow IPC stream.
   * @throws QueryError when DuckDB refuses the SQL; EngineError when it cannot go on; TooMuchError; the
   * signal's reason when it is aborted.
   */
  execute(sql: string, signal: AbortSignal, most?: number): Promise<Uint8Array>;
  close(): Promise<void>;
}

type Awaitable<Value> = Value | Promise<Value>;

/** What DuckDB-WASM's blocking and worker bindings have in common and we use. */
export interface Bindings {
  runQuery(connection: number, sql: string): Awaitable<Uint8Array>;
  /** Null (undefined in Node) while there is no answer yet. */
  startPendingQuery(connection: number, sql: string): Awaitable<Uint8Array | null | undefined>;
  pollPendingQuery(connection: number): Awaitable<Uint8Array | null | undefined>;
  cancelPendingQuery(connection: number): Awaitable<boolean>;
  fetchQueryResults(connection: number): Awaitable<Uint8Array>;
  registerFileBuffer(name: string, bytes: Uint8Array): Awaitable<unknown>;
}

/** Milliseconds that DuckDB works between two looks at the signal. */
export const POLLING_INTERVAL = 10;

/** Registers the file and names it as a view; names come from the release's contract, not from a reader. */
export async function registerTable(
  bindings: Bindings,
  connection: number,
  table: string,
  file: string,
  bytes: Uint8Array,
): Promise<void> {
  await bindings.registerFileBuffer(file, bytes);
  const from = `read_parquet('${file.replaceAll("'", "''")}')`;
  const sql = `CREATE OR REPLACE VIEW ${table} AS SELECT * FROM ${from}`;
  await asked(sql, () => bindings.runQuery(connection, sql));
}

/** Runs SQL in slices of `POLLING_INTERVAL`, so that an abort stops the work inside DuckDB too. */
export async function executeInSlices(
  bindings: Bindings,
  connection: number,
  sql: string,
  signal: AbortSignal,
  most = Infinity,
): Promise<Uint8Array> {
  signal.throwIfAborted();
  let header = await asked(sql, () => bindings.startPendingQuery(connection, sql));
  while (header === null || header === undefined) {
    await stopIfAborted(bindings, connection, signal);
    header = await asked(sql, () => bindings.pollPendingQuery(connection));
  }
  const chunks = [header];
  let held = header.length;
  for (;;) {
    await stopIfAborted(bindings, connection, signal);
    const chunk = await asked(sql, () => bindings.fetchQueryResults(connection));
    if (chunk.length === 0) return concatenate(chunks);
    chunks.push(chunk);
    held += chunk.length;
    if (held > most) {
      await bindings.cancelPendingQuery(connection);
      throw new TooMuchError(most);
    }
  }
}

async function stopIfAborted(
  bindings: Bindings,
  connection: number,
  signal: AbortSignal,
): Promise<void> {
  if (!signal.aborted) return;
  await bindings.cancelPendingQuery(connection);
  signal.throwIfAborted();
}

async function asked<Value>(sql: string, call: () => Awaitable<Value>): Promise<Value> {
  try {
    return await call();
  } catch (cause) {
    throw cause instanceof EngineFailure ? cause : failureOf(sql, cause);
  }
}

/** After a trap or for want of memory DuckDB answers nothing well: another has to be started. */
function failureOf(sql: string, cause: unknown): EngineFailure {
  const technical = messageOf(cause);
  const reason = isOfTheQuery(technical) ? 'query' : reasonOf(technical);
  return reason === 'crashed' || reason === 'memory'
    ? new EngineError(failureWords.engine.unfinished, { cause })
    : new QueryError(sql, cause);
}

function concatenate(chunks: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(chunks.reduce((length, chunk) => length + chunk.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
