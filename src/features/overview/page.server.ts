import { loadRegister } from '$features/agreements/index.server';
import { askChangesLine } from '$features/changes';
import { loadPanorama } from './load.server';
import { loadFacts } from '$lib/page/edition.server';
import { release } from '$lib/page/release.server';

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
