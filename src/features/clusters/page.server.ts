import { error } from '@sveltejs/kit';
import { INDICATOR_IDS, indicatorOf } from '$lib/contract/indicators/catalogue';
import { defaultClusterView, parseClusterIndicator } from './view';
import { loadFacts } from '$lib/page/edition.server';
import { contextOf } from '$lib/page/facts';
import { readGeometry, release } from '$lib/page/release.server';
import { askClusters } from './ask';
import { unknownIndicator } from '$lib/words/es/addressNotes';

/** The page without an indicator, and one for each: the first answer needs no script. */
export function entries() {
  return [{ indicador: '' }, ...INDICATOR_IDS.map((indicador) => ({ indicador }))];
}

/** @throws Error where the release has no complete year at all */
export async function loadClusters(name: string | undefined) {
  const indicador = parseClusterIndicator(name);
  if (indicador === null) error(404, unknownIndicator(name ?? ''));
  const facts = await loadFacts();
  const view = defaultClusterView(indicador, contextOf(facts));
  if (indicatorOf(indicador).granoColonia === 'ninguno') {
    return { indicador, facts, geometry: null, answer: null };
  }
  const [geometry, answer] = await Promise.all([
    readGeometry(facts),
    askClusters(release, view, facts),
  ]);
  return { indicador, facts, geometry, answer };
}

export type ClustersData = Awaited<ReturnType<typeof loadClusters>>;
