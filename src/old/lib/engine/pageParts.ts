/** What an engine in the page is made of: a worker of it, and the release that the page was written with. */
import type { DoorParts, Progress } from './door';
import { fetchedRelease } from './fetchRelease';
import { ownRelease } from './ownRelease';
import type { PageRelease } from './releaseIdentity';
import { startWorker } from './worker';

/**
 * @param page the release that the page was written with; no other is shown in it
 * @param report told of every piece that arrives, of the engine itself and of each table
 */
export const partsOf = (page: PageRelease, report: (progress: Progress) => void): DoorParts => ({
  release: ownRelease(fetchedRelease(new URL(page.address, document.baseURI)), page),
  start: () => startWorker(report),
  report,
});
