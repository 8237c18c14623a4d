/** A page of the site whose address is the one asked for but for capitals, accents and such. */

export interface KnownPage {
  /** Within the site, without a slash at the beginning: `colonias/centro/`; empty for the first page. */
  readonly path: string;
  /** Of its tab, without the site's name. */
  readonly title: string;
}

/** More would be a list, and there is a page for that. */
const MOST = 5;

/** What two spellings of an address share: `/Colonias/CENTRO`, `/colonias/centro/`, `/colonias/centro/index.html`. */
export function plainAddress(path: string): string {
  return decoded(path)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/(?:^|\/)index\.html?$/, '')
    .split('/')
    .map((step) => step.replace(/[^a-z0-9.]+/g, '-').replace(/^-|-$/g, ''))
    .filter((step) => step !== '')
    .join('/');
}

/** As it came where it is no text. */
function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/**
 * @param asked path within the site
 * @returns those of the same address; without one, those that end as it does
 */
export function nearPages(asked: string, known: readonly KnownPage[]): readonly KnownPage[] {
  const plain = plainAddress(asked);
  if (plain === '') return [];
  const same = known.filter(({ path }) => plainAddress(path) === plain);
  if (same.length > 0) return same.slice(0, MOST);
  const last = lastOf(plain);
  return known.filter(({ path }) => lastOf(plainAddress(path)) === last).slice(0, MOST);
}

const lastOf = (path: string): string => path.split('/').at(-1) ?? '';
