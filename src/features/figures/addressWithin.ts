/** An address that a reader brings, as it stands within the site. */

/**
 * @param text whole, or from the root of the server on
 * @param base of the site, `/` at its end
 * @returns null where it is of another site, or of none
 */
export function addressWithin(text: string, origin: string, base: string): string | null {
  try {
    const url = new URL(text.trim(), origin);
    if (url.origin !== origin || !url.pathname.startsWith(base)) return null;
    return `/${url.pathname.slice(base.length)}${url.search}${url.hash}`;
  } catch {
    return null;
  }
}
