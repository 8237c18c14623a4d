/** Figures that were said in public of the alcaldía of the edition, or of the city. */
import afirmaciones from '../../../data/catalogs/afirmaciones.csv?raw';
import { readPublicClaims } from '$lib/contract/catalogs/publicClaims';
import { loadEdition } from './edition.server';

/** The first is what the page that checks a claim opens with. */
export async function askPublicClaims(): Promise<ReturnType<typeof readPublicClaims>> {
  const { alcaldia } = await loadEdition();
  return readPublicClaims('data/catalogs/afirmaciones.csv', afirmaciones, alcaldia.clave);
}
