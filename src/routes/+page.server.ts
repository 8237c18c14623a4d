import { askHeadline } from './panorama/askHeadline';
import { loadPanorama, release } from './panorama/load.server';

export async function load() {
  const panorama = await loadPanorama(null);
  return { ...panorama, headline: await askHeadline(release, panorama.facts) };
}
