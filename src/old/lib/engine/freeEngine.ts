/**
 * An engine for SQL that nobody has read before: of its own, with the tables of one release copied into it and
 * then locked, so that it reads no file or address and no setting of it changes. It is thrown away when it dies,
 * when it does not stop when told to, and when the page that asks goes.
 */
import type { Manifest } from '$old/lib/contract/manifest';
import { TABLE_NAMES, type TableName } from '$old/lib/contract/tables';
import type { Backend } from './backend';
import type { DoorParts } from './door';
import { EngineError, QueryError } from './errors';
import { decodeFree, type FreeResult } from './freeResult';
import { MOST_ANSWER_BYTES, MOST_SQL_BYTES, sqlBytes } from './freeSql';

export interface FreeEngine {
  /** Brings the engine and every table, unless it has them; throws as `run` does. */
  start(signal: AbortSignal): Promise<void>;
  /**
   * The answer to one statement; one at a time.
   * @param sql of at most `MOST_SQL_BYTES`
   * @throws QueryError (what DuckDB said is its cause), UnshownColumnError, TooMuchError, another EngineFailure,
   * or the signal's reason
   */
  run(sql: string, signal: AbortSignal): Promise<FreeResult>;
  close(): Promise<void>;
}

/** Of DuckDB's 1,000, those that the stack of a browser's worker (1 MB in Chromium, apart from the engine's own) bears. */
const MOST_LEVELS = 500;

/** Milliseconds that a query is given to stop when it is told to. */
const TO_STOP = 1500;

/**
 * Nothing is fetched or started until the first `run`.
 * @param more a statement that makes one table more, of what the reader has; null for none
 */
export function openFreeEngine(parts: DoorParts, more: string | null = null): FreeEngine {
  let running: Promise<Backend> | undefined;

  const throwAway = async (used: Promise<Backend>) => {
    if (running === used) running = undefined;
    try {
      await (await used).close();
    } catch {
      // One that never started has undone its own beginnings, and a dead one cannot say goodbye.
    }
  };

  return {
    async start(signal) {
      signal.throwIfAborted();
      const used = (running ??= startLocked(parts, more, signal));
      try {
        await used;
      } catch (cause) {
        void throwAway(used);
        throw cause;
      }
    },
    async run(sql, signal) {
      if (sqlBytes(sql) > MOST_SQL_BYTES) throw new RangeError(`SQL of ${sqlBytes(sql)} bytes`);
      signal.throwIfAborted();
      const used = (running ??= startLocked(parts, more, signal));
      try {
        const backend = await used;
        return decodeFree(await stopping(backend.execute(sql, signal, MOST_ANSWER_BYTES), signal));
      } catch (cause) {
        const isLost = cause instanceof EngineError || !(await answers(used));
        if (isLost) void throwAway(used);
        throw cause;
      }
    },
    async close() {
      if (running !== undefined) await throwAway(running);
    },
  };
}

/** A refusal may leave an engine that answers nothing well, and a busy one answers not at all. */
async function answers(used: Promise<Backend>): Promise<boolean> {
  const given = new AbortController();
  const limit = setTimeout(() => given.abort(), TO_STOP);
  try {
    await stopping((await used).execute('SELECT 1', given.signal), given.signal);
    return true;
  } catch {
    return false;
  } finally {
    clearTimeout(limit);
  }
}

async function startLocked(
  parts: DoorParts,
  more: string | null,
  signal: AbortSignal,
): Promise<Backend> {
  const starting = parts.start();
  try {
    const manifest = await parts.release.manifest(signal);
    const tables = await bringAll(parts, manifest, signal);
    const backend = await starting;
    for (const { name, file, bytes } of tables) {
      signal.throwIfAborted();
      await backend.register(`${name}_archivo`, file, bytes);
      await backend.execute(`CREATE TABLE ${name} AS SELECT * FROM ${name}_archivo`, signal);
      await backend.execute(`DROP VIEW ${name}_archivo`, signal);
    }
    if (more !== null) await backend.execute(more, signal);
    await backend.execute(`SET max_expression_depth = ${MOST_LEVELS}`, signal);
    await backend.execute('SET enable_external_access = false', signal);
    await backend.execute('SET lock_configuration = true', signal);
    return backend;
  } catch (cause) {
    starting.then((backend) => backend.close()).catch(() => undefined);
    // Nothing of the reader's has been asked yet.
    throw cause instanceof QueryError ? new EngineError(cause.message, { cause }) : cause;
  }
}

interface BroughtTable {
  readonly name: TableName;
  readonly file: string;
  readonly bytes: Uint8Array;
}

/** Every table that the release has: once the engine is locked no other can be loaded. */
function bringAll(
  { release, report }: DoorParts,
  { tablas }: Manifest,
  signal: AbortSignal,
): Promise<readonly BroughtTable[]> {
  const wanted = TABLE_NAMES.flatMap((name) => {
    const table = tablas[name];
    return table === undefined ? [] : [{ name, table }];
  });
  for (const { name, table } of wanted) report({ what: name, bytes: 0, total: table.bytes });
  return Promise.all(
    wanted.map(async ({ name, table }) => ({
      name,
      file: table.archivo,
      bytes: await release.file(table, signal, (arrived) =>
        report({ what: name, bytes: arrived, total: table.bytes }),
      ),
    })),
  );
}

/** What comes of a query; one that goes on after it was told to stop is not waited for. */
async function stopping<Value>(asked: Promise<Value>, signal: AbortSignal): Promise<Value> {
  let leave = () => {};
  const given = new Promise<never>((_, reject) => {
    const stop = () => void setTimeout(() => reject(signal.reason), TO_STOP);
    signal.addEventListener('abort', stop, { once: true });
    leave = () => signal.removeEventListener('abort', stop);
  });
  try {
    return await Promise.race([asked, given]);
  } finally {
    leave();
    asked.catch(() => undefined);
  }
}
