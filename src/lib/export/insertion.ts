/** The code that shows a figure in a page of another site, where the site has a page of it for that. */
import { patienceFor } from '$lib/engine/patience';
import { fetchSteadily } from '$lib/engine/steadyFetch';
import type { FrameHeights } from './insertionCode';

/** Within the site; written when it is built, as what is in it (scripts/lib/embeds). */
const FOLDER = 'insertar/';
const LIST = `${FOLDER}figuras.js`;

export interface Insertion {
  /** Of the page that is shown in a frame. */
  readonly address: string;
  readonly heights: FrameHeights;
}

/**
 * @param site address of the first page of the site, with a final slash
 * @param page address of the page that the figure is in
 * @param anchor of the figure
 * @returns null where no other site may show it
 */
export async function findInsertion(
  site: string,
  page: string,
  anchor: string,
): Promise<Insertion | null> {
  const from = new URL(page).pathname.slice(new URL(site).pathname.length);
  const name = `${from}${anchor}/`;
  const list: unknown = await import(/* @vite-ignore */ new URL(LIST, site).href);
  const heights = heightsIn(list, name);
  return heights === null ? null : { address: new URL(FOLDER + name, site).href, heights };
}

function heightsIn(list: unknown, name: string): FrameHeights | null {
  if (typeof list !== 'object' || list === null || !('default' in list)) return null;
  const all = list.default;
  if (typeof all !== 'object' || all === null) return null;
  const found: unknown = Object.entries(all).find(([each]) => each === name)?.[1];
  if (!Array.isArray(found)) return null;
  const [narrow, wide]: readonly unknown[] = found;
  return typeof narrow === 'number' && typeof wide === 'number' ? { narrow, wide } : null;
}

/**
 * The name by which its frame is heard: what the page itself says, which is not always what is seen now.
 * @throws what fetchSteadily throws
 */
export async function titleOf({ address }: Insertion): Promise<string> {
  const bytes = await fetchSteadily(new URL(address), {
    limit: patienceFor('network'),
    check: ({ ok, status }) => {
      if (!ok) throw new Error(`«${address}»: HTTP ${status}.`);
    },
  });
  const html = new TextDecoder().decode(bytes);
  return new DOMParser().parseFromString(html, 'text/html').title;
}
