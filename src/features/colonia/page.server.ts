import { error } from '@sveltejs/kit';
import { ofColonia } from '$features/agreements';
import { loadRegister } from '$features/agreements/index.server';
import { loadPanorama } from '$features/overview/index.server';
import { askNearest } from '$features/help';
import { askFacts } from '$lib/page/facts';
import { release } from '$lib/page/release.server';
import { askColonia } from './askColonia';
import { askOffices } from './askOffices';

/**
 * One page for each colonia of the alcaldía that is shown. A release of the whole city holds 1,651;
 * theirs would each need the map and the order of another alcaldía, which no page has yet.
 */
export async function entries() {
  const { colonias } = await askFacts(release);
  return colonias.map(({ slug }) => ({ slug }));
}

export async function loadColonia(address: string) {
  const panorama = await loadPanorama(address);
  const colonia = panorama.facts.colonias.find(({ slug }) => slug === address);
  if (colonia === undefined) error(404, `No hay una colonia «${address}» en esta publicación.`);
  const [changes, offices, help, { agreements, asOf }] = await Promise.all([
    askColonia(release, panorama.facts, colonia),
    askOffices(release, colonia),
    askNearest(release, colonia),
    loadRegister(),
  ]);
  return {
    ...panorama,
    colonia,
    changes,
    offices,
    help,
    agreements: ofColonia(agreements, colonia.clave),
    asOf,
  };
}

export type ColoniaData = Awaited<ReturnType<typeof loadColonia>>;
