import { coloniaAddresses, coloniaEntries } from '$old/lib/view/coloniaAddresses';
import { error } from '@sveltejs/kit';
import { ofColonia } from '$old/features/agreements';
import { loadRegister } from '$old/features/agreements/index.server';
import { loadDoubted, loadPanorama } from '$old/features/overview/index.server';
import { askNearest } from '$old/features/help/index.server';
import { loadConfirmations } from '$old/lib/page/confirmations.server';
import { loadEdition, loadFacts } from '$old/lib/page/edition.server';
import { askWho } from '$old/lib/page/whoCounted';
import { release } from '$old/lib/page/release.server';
import { askColonia } from './askColonia';
import { toldWho } from './toldWho';
import { pageWords } from './words/es/page';

/**
 * One page for each colonia of the alcaldía that is shown. A release of the whole city holds 1,651;
 * theirs would each need the map and the order of another alcaldía, which no page has yet.
 */
export async function entries() {
  const { colonias } = await loadFacts();
  return coloniaEntries(colonias);
}

export async function loadColonia(address: string) {
  const { colonias } = await loadFacts();
  const clave = coloniaAddresses(colonias).read(address);
  const colonia = colonias.find((each) => each.clave === clave);
  if (colonia === undefined) error(404, pageWords.unknown(address));
  const [panorama, edition] = await Promise.all([loadPanorama(colonia.clave), loadEdition()]);
  const [changes, sexual, help, who, { agreements, asOf }] = await Promise.all([
    askColonia(release, panorama.facts, colonia),
    loadDoubted(colonia.clave, 'violencia_sexual'),
    askNearest(release, colonia, edition, loadConfirmations()),
    askWho(release, { indicador: null, nivel: 'colonia', clave: colonia.clave }),
    loadRegister(),
  ]);
  return {
    ...panorama,
    colonia,
    changes,
    sexual,
    help,
    ...(who.length > 0 && { who: toldWho(who, colonia, panorama.facts.publicacion) }),
    agreements: ofColonia(agreements, colonia.clave),
    asOf,
  };
}

export type ColoniaData = Awaited<ReturnType<typeof loadColonia>>;
