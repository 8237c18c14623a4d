import { error } from '@sveltejs/kit';
import { askFacts } from '../../panorama/facts';
import { loadPanorama, release } from '../../panorama/load.server';
import { askColonia } from '../../panorama/askColonia';

/** One page for each colonia of the release. */
export async function entries() {
  const { colonias } = await askFacts(release);
  return colonias.map(({ slug }) => ({ slug }));
}

export async function load({ params }) {
  const panorama = await loadPanorama(params.slug);
  const colonia = panorama.facts.colonias.find(({ slug }) => slug === params.slug);
  if (colonia === undefined) error(404, `No hay una colonia «${params.slug}» en esta publicación.`);
  return { ...panorama, colonia, changes: await askColonia(release, panorama.facts, colonia) };
}
