import { loadRegister } from '$old/features/agreements/index.server';
import { askChangesLine } from '$old/features/changes';
import { loadPanorama } from './load.server';
import { loadFacts } from '$old/lib/page/edition.server';
import { release } from '$old/lib/page/release.server';

export async function loadFront() {
  const facts = await loadFacts();
  const panorama = await loadPanorama(null);
  const [changes, { sessions }] = await Promise.all([
    askChangesLine(release, facts),
    loadRegister(),
  ]);
  return { ...panorama, changes, session: sessions[0] ?? null };
}

export type FrontData = Awaited<ReturnType<typeof loadFront>>;
