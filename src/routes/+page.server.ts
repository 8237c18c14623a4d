import { askChanges } from './panorama/askChanges';
import { askHeadline } from './panorama/askHeadline';
import { loadPanorama, release } from './panorama/load.server';

export async function load() {
  const panorama = await loadPanorama(null);
  const [headline, coloniaChanges] = await Promise.all([
    askHeadline(release, panorama.facts),
    askChanges(release, panorama.facts),
  ]);
  return { ...panorama, headline, coloniaChanges };
}
