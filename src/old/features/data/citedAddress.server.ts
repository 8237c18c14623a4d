import { publicSite } from './publicSite.server';

/** Where the public finds the page of the data; null where nobody said where the site is. */
export function citedAddress(): string | null {
  const site = publicSite();
  return site === null ? null : new URL('datos/', site).href;
}
