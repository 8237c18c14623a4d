/** The alcaldías side by side in what other sources of the release count: all of it in one page. */
import { error } from '@sveltejs/kit';
import { askAlcaldias, type ShownAlcaldias } from '$old/lib/page/alcaldiasSeries';
import { release } from '$old/lib/page/release.server';
import { loadSourceIndicators } from '$old/lib/page/sourceIndicators.server';
import { unknownIndicator } from '$old/lib/words/es/addressNotes';
import { OTHER_SOURCES } from './view';

/** Whether more than one alcaldía is told of any. */
export async function areCompared(): Promise<boolean> {
  return (await loadSourceIndicators()).some(({ alcaldias }) => alcaldias > 1);
}

/** @param name what follows `/comparar/` */
export async function loadSourcePeers(name: string) {
  const told = await Promise.all(
    (await loadSourceIndicators()).map(({ id }) => askAlcaldias(release, id)),
  );
  const shown: readonly ShownAlcaldias[] = told.filter((each) => each !== null);
  if (name !== OTHER_SOURCES || shown.length === 0) error(404, unknownIndicator(name));
  return { kind: 'fuentes' as const, shown };
}

export type SourcePeersData = Awaited<ReturnType<typeof loadSourcePeers>>;
