/** What the front page shows first, for a page of another feature that shows it too: brought when it is asked for. */
import { preloadData } from '$app/navigation';
import { resolve } from '$app/paths';
import { SupersededError } from '$old/lib/engine/errors';
import { sameRelease, type ReleaseIdentity } from '$old/lib/engine/releaseIdentity';
import type { Site } from '$old/lib/page/site.server';
import type { FrontData } from './page.server';

export type FrontShown = Pick<FrontData, 'facts' | 'panorama' | 'months'>;

/**
 * @param own of the page that asks
 * @throws SupersededError if the front page is of another release
 * @throws Error if it did not come
 */
export async function askFront(own: ReleaseIdentity): Promise<FrontShown> {
  const loaded = await preloadData(resolve('/'));
  if (loaded.type !== 'loaded' || !isFront(loaded.data)) throw new Error(loaded.type);
  const { facts, panorama, months, release } = loaded.data;
  if (!sameRelease(release, own)) throw new SupersededError(own.publicacion, release.publicacion);
  return { facts, panorama, months };
}

const isFront = (
  data: Readonly<Record<string, unknown>>,
): data is FrontShown & Pick<Site, 'release'> =>
  ['facts', 'panorama', 'months', 'release'].every((name) => name in data);
