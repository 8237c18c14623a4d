/** What was said of the alcaldía of the edition and is no longer said. */
import correcciones from '../../../../data/catalogs/correcciones.csv?raw';
import { readCorrections, type Correction } from '$old/lib/contract/catalogs/corrections';
import { loadEdition } from './edition.server';

export async function askCorrections(): Promise<readonly Correction[]> {
  const { alcaldia } = await loadEdition();
  return readCorrections('data/catalogs/correcciones.csv', correcciones, alcaldia.clave);
}
