/** Whether the release that an address names was withdrawn: what a page says of it, brought when it is asked for. */
import { bringJson } from '$lib/compute/bringJson';
import type { WithdrawnRelease } from '$lib/contract/catalogs/pastReleases';
import { isWithdrawn } from '$lib/words/es/pastReleases';

/**
 * @param asked id of a release
 * @param list address of the file of those that were withdrawn
 * @returns null of any other, and where the file does not come: that another release is shown is said anyway
 */
export async function withdrawnNote(asked: string, list: string): Promise<string | null> {
  const all = await bringJson<readonly WithdrawnRelease[]>(list).catch(() => []);
  const found = all.find(({ publicacion }) => publicacion === asked);
  return found === undefined ? null : isWithdrawn(asked, found.porque);
}
