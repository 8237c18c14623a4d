/** The files that hold what a page of one of many colonias does not: one for all pages. */
import { fetchSteadily } from '$lib/engine/steadyFetch';
import { patienceFor } from '$lib/engine/patience';
import { sameRelease, type ReleaseIdentity } from '$lib/engine/releaseIdentity';
import type { MapDrawing } from '$lib/figures/map/drawing';
import type { ReleaseFacts } from '$lib/page/facts';
import type { PanoramaRows } from './ask';

export const MANY_FILES = ['mapa.svg', 'filas.json'] as const;
export type ManyFile = (typeof MANY_FILES)[number];

export interface ManyRows {
  /** Of which they are. */
  readonly release: ReleaseIdentity;
  readonly facts: ReleaseFacts;
  readonly geometry: MapDrawing;
  readonly rows: PanoramaRows;
}

/**
 * @param url of `filas.json`
 * @param release of the page
 * @returns null where the server has those of another release by now
 * @throws what fetchSteadily throws
 */
export async function fetchManyRows(url: URL, release: ReleaseIdentity): Promise<ManyRows | null> {
  const bytes = await fetchSteadily(url, {
    limit: patienceFor('network'),
    check: ({ ok, status }) => {
      if (!ok) throw new Error(`«${url.pathname}»: HTTP ${status}.`);
    },
  });
  const all: ManyRows = JSON.parse(new TextDecoder().decode(bytes));
  return sameRelease(all.release, release) ? all : null;
}
