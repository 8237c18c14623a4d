import { askChanges } from './panorama/askChanges';
import { askHeadline } from './panorama/askHeadline';
import { loadPanorama, release } from './panorama/load.server';
import { loadRegister } from './sesiones/register.server';

export async function load() {
  const panorama = await loadPanorama(null);
  const [headline, coloniaChanges, { sessions }] = await Promise.all([
    askHeadline(release, panorama.facts),
    askChanges(release, panorama.facts),
    loadRegister(),
  ]);
  return { ...panorama, headline, coloniaChanges, session: sessions[0] ?? null };
}
