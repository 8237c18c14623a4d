/** What the file of a picture is called: the page, the figure, and what was chosen in it. */

/** It is in the picture, and in its address. */
const RELEASE = 'publicacion';

/**
 * @param site path of the first page of the site, with a final slash
 * @param anchor of the figure
 * @returns as `fileName` takes it
 */
export function pictureName(
  { pathname, search }: Pick<Location, 'pathname' | 'search'>,
  site: string,
  anchor: string,
): readonly string[] {
  const chosen = [...new URLSearchParams(search)]
    .filter(([name]) => name !== RELEASE)
    .map(([, value]) => value);
  return [pathname.slice(site.length), anchor, ...chosen];
}
