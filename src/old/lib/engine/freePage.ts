/** The engine for SQL of the reader's, in the page: another than the one that answers its figures. */
import { Arrivals } from './arrivals';
import { openFreeEngine, type FreeEngine } from './freeEngine';
import { partsOf } from './pageParts';
import type { PageRelease } from './releaseIdentity';

/**
 * Nothing is fetched until the first `run`.
 * @param page the release that the page was written with; no other is loaded
 * @param more a statement that makes one table more; null for none
 * @param onShare told the share of all bytes to come that have arrived, 0 to 1; it never runs back
 */
export function createFreeEngine(
  page: PageRelease,
  more: string | null,
  onShare: (share: number) => void,
): FreeEngine {
  const arrivals = new Arrivals();
  return openFreeEngine(
    partsOf(page, (progress) => {
      const share = arrivals.note(progress);
      if (share !== null) onShare(share);
    }),
    more,
  );
}
