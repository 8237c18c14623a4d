import { askCorrections } from '$lib/page/corrections.server';
import { loadFacts } from '$lib/page/edition.server';
import { coloniaAddresses } from '$lib/view/coloniaAddresses';
import { shownColonias } from './shownColonias';

export async function loadCorrections() {
  const [corrections, { colonias }] = await Promise.all([askCorrections(), loadFacts()]);
  const addresses = coloniaAddresses(colonias);
  return {
    corrections: shownColonias(corrections, (address) => addresses.read(address) !== null),
  };
}

export type CorrectionsData = Awaited<ReturnType<typeof loadCorrections>>;
