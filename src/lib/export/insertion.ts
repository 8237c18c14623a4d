/** The code that shows a figure in a page of another site, where the site has a page of it for that. */
import { patienceFor } from '$lib/engine/patience';
import { fetchSteadily } from '$lib/engine/steadyFetch';
import { escapedText } from './escapedText';

/** Within the site; written when it is built, as what is in it (scripts/lib/embeds). */
const FOLDER = 'insertar/';
const LIST = `${FOLDER}figuras.js`;

export interface Insertion {
  /** Of the page that is shown in a frame. */
  readonly address: string;
  /** In pixels, that the frame takes in a page whose program asks nothing. */
  readonly height: number;
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
  const height = heightIn(list, name);
  return height === null ? null : { address: new URL(FOLDER + name, site).href, height };
}

function heightIn(list: unknown, name: string): number | null {
  if (typeof list !== 'object' || list === null || !('default' in list)) return null;
  const heights = list.default;
  if (typeof heights !== 'object' || heights === null) return null;
  const found = Object.entries(heights).find(([each]) => each === name);
  return typeof found?.[1] === 'number' ? found[1] : null;
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

export const insertionCode = ({ address, height }: Insertion, title: string): string =>
  `<iframe src="${escapedText(address)}" title="${escapedText(title)}" width="100%" height="${height}" ` +
  'style="border:0;max-width:100%" loading="lazy"></iframe>';
