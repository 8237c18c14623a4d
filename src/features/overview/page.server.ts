import { loadRegister } from '$features/agreements/index.server';
import { askChanges, askHeadline } from '$features/changes';
import { loadPanorama } from './load.server';
import { release } from '$lib/page/release.server';

export async function loadFront() {
  const panorama = await loadPanorama(null);
  const [headline, coloniaChanges, { sessions }] = await Promise.all([
    askHeadline(release, panorama.facts),
    askChanges(release, panorama.facts),
    loadRegister(),
  ]);
  return { ...panorama, headline, coloniaChanges, session: sessions[0] ?? null };
}

export type FrontData = Awaited<ReturnType<typeof loadFront>>;
