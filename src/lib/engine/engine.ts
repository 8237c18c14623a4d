/** The engine in the page: DuckDB-WASM over one release, started at the first question. */
import { openDoor, type Engine, type Progress } from './door';
import { fetchedRelease } from './fetchRelease';
import { ownRelease } from './ownRelease';
import type { PageRelease } from './releaseIdentity';
import { startWorker } from './worker';

/**
 * Nothing is fetched until the first `run` or `manifest`.
 * @param page the release that the page was written with; no other is shown in it
 * @param onProgress told of every piece that arrives, of the engine itself and of each table
 */
export function createEngine(page: PageRelease, onProgress?: (progress: Progress) => void): Engine {
  const report = onProgress ?? (() => {});
  return openDoor({
    release: ownRelease(fetchedRelease(new URL(page.address, document.baseURI)), page),
    start: () => startWorker(report),
    report,
  });
}
