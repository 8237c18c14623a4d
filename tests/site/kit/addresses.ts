/** Where the links of a built page lead, wherever the site is mounted. */
import { join } from 'node:path';
import { BUILT, PLACED_PAGES } from './site';

/** The same build must work under any base path. */
const SITE = 'https://atlas.invalid/bajo/otra/ruta/';

const FILES: ReadonlySet<string> = new Set(BUILT.files);
const PLACED: ReadonlySet<string> = new Set(PLACED_PAGES);

export interface Led {
  /** A file of the build. */
  readonly path: string;
  /** The place in it; empty for its beginning. */
  readonly id: string;
}

/** Address of a file of the build. */
const addressOf = (path: string): string =>
  new URL(path.replace(/(^|\/)index\.html$/, '$1'), SITE).href;

/**
 * Where a link leads.
 * @param href as it is written
 * @param from the page that has it
 * @throws Error where it leaves the site, or there is no such file
 */
export function ledTo(href: string, from: string): Led {
  const { origin, pathname, hash } = new URL(href, addressOf(from));
  const base = new URL(SITE);
  if (origin !== base.origin || !pathname.startsWith(base.pathname)) {
    throw new Error(`«${href}» de ${from} sale del sitio.`);
  }
  const rest = decodeURIComponent(pathname.slice(base.pathname.length));
  // Without its last slash a host sends on to the folder, anchor and all.
  const page = [rest, join(rest, 'index.html')].find((path) => PLACED.has(path));
  if (page === undefined && !FILES.has(rest)) {
    throw new Error(`«${href}» de ${from}: no existe ${rest}.`);
  }
  return { path: page ?? rest, id: decodeURIComponent(hash.slice(1)) };
}

/** The links of an element of a page, in their order, by where they lead. */
export const pagesLedTo = (element: ParentNode, from: string): readonly string[] =>
  [...element.querySelectorAll('a[href]')].map(
    (link) => ledTo(link.getAttribute('href') ?? '', from).path,
  );
