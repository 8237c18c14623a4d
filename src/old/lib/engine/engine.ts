/** The engine in the page: DuckDB-WASM over one release, started at the first question. */
import { openDoor, type Engine, type Progress } from './door';
import { partsOf } from './pageParts';
import type { PageRelease } from './releaseIdentity';

/**
 * Nothing is fetched until the first `run` or `manifest`.
 * @param page the release that the page was written with; no other is shown in it
 * @param onProgress told of every piece that arrives, of the engine itself and of each table
 */
export function createEngine(page: PageRelease, onProgress?: (progress: Progress) => void): Engine {
  return openDoor(partsOf(page, onProgress ?? (() => {})));
}
