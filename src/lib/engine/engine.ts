/** The engine in the page: DuckDB-WASM over one release, started at the first question. */
import { openDoor, type Engine, type Progress } from './door';
import { fetchedRelease } from './fetchRelease';
import { startWorker } from './worker';

/**
 * Nothing is fetched until the first `run` or `manifest`.
 * @param baseUrl directory of the release (the one that holds manifest.json), absolute or relative to the page
 * @param onProgress told of every piece that arrives, of the engine itself and of each table
 */
export function createEngine(baseUrl: string, onProgress?: (progress: Progress) => void): Engine {
  const report = onProgress ?? (() => {});
  return openDoor({
    release: fetchedRelease(new URL(baseUrl, document.baseURI)),
    start: () => startWorker(report),
    report,
  });
}
