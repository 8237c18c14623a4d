/** The one door to a release: fetches what a query needs, runs it in turn, and remembers the answer. */
import type { AnyQuery, Query, Row, RowShape } from '$old/lib/queries/query';
import type { Manifest, ReleaseFile } from '$old/lib/contract/manifest';
import type { TableName } from '$old/lib/contract/tables';
import type { Backend } from './backend';
import { ByteCache } from './byteCache';
import { decodeRows } from './decode';
import { EngineError } from './errors';
import { Session } from './session';
import { SharedTasks } from './sharedTasks';

export interface Asking {
  readonly signal?: AbortSignal;
}

/** Bytes of one thing that is being fetched: the engine itself or a table. */
export interface Progress {
  readonly what: 'engine' | TableName;
  readonly bytes: number;
  /** Of the whole thing once unpacked, as `bytes` is. */
  readonly total: number;
}

/** What answers a page. */
export interface Answering {
  /**
   * The rows of a query.
   * @throws EngineFailure (say its message; offer to retry if `retryable`), or the signal's reason.
   */
  run<Shape extends RowShape>(query: Query<Shape>, asking?: Asking): Promise<readonly Row<Shape>[]>;
}

/** Its answers are shared: the same SQL asked twice runs once. */
export interface Engine extends Answering {
  /** The manifest of the release, fetched once. Throws as `run` does. */
  manifest(asking?: Asking): Promise<Manifest>;
  close(): Promise<void>;
}

/** The files of one release, each whole and unchanged or not at all. */
export interface ReleaseFiles {
  /** @throws EngineFailure, or the signal's reason. */
  manifest(signal: AbortSignal): Promise<Manifest>;
  /**
   * @param onBytes told how many bytes have arrived so far
   * @throws EngineFailure, or the signal's reason.
   */
  file(
    file: ReleaseFile,
    signal: AbortSignal,
    onBytes: (bytes: number) => void,
  ): Promise<Uint8Array>;
}

export interface DoorParts {
  readonly release: ReleaseFiles;
  /** @throws EngineError after undoing what it had begun. */
  readonly start: () => Promise<Backend>;
  readonly report: (progress: Progress) => void;
}

/** Answers of figures are small: 33 colonias take some 4 KB. */
const CACHE_BYTES = 8 * 1024 * 1024;

export function openDoor(parts: DoorParts): Engine {
  const answers = new SharedTasks<Uint8Array>();
  const cache = new ByteCache(CACHE_BYTES);
  const manifest = rememberedManifest(parts.release);
  let session: Session | undefined;

  const answer = async (query: AnyQuery, signal: AbortSignal): Promise<Uint8Array> => {
    const used = (session ??= new Session(parts, manifest));
    try {
      const bytes = await used.answer(query, signal);
      cache.set(query.sql, bytes);
      return bytes;
    } catch (cause) {
      // An engine that did not start, or died, is not asked again: the next question starts another.
      if (cause instanceof EngineError && session === used) {
        session = undefined;
        await used.close();
      }
      throw cause;
    }
  };

  return {
    manifest: ({ signal } = {}) => manifest(signal),
    async run(query, { signal } = {}) {
      signal?.throwIfAborted();
      const bytes =
        cache.get(query.sql) ??
        (await answers.join(query.sql, (shared) => answer(query, shared), signal));
      return decodeRows(bytes, query.shape);
    },
    async close() {
      await session?.close();
      session = undefined;
    },
  };
}

/** A door stays with the manifest it first read: one page never mixes two releases. */
function rememberedManifest(
  release: ReleaseFiles,
): (signal: AbortSignal | undefined) => Promise<Manifest> {
  const reading = new SharedTasks<Manifest>();
  let known: Manifest | undefined;
  const read = async (signal: AbortSignal) => (known = await release.manifest(signal));
  return async (signal) => known ?? (await reading.join('manifest.json', read, signal));
}
