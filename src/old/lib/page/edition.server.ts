/** The edition that every page is of, and what every page knows of its release. */
import edicion from '../../../../data/catalogs/edicion.csv?raw';
import entradaDiaria from '../../../../data/catalogs/entrada_diaria.csv?raw';
import gabinetes from '../../../../data/catalogs/gabinetes.csv?raw';
import type { Edition } from '$old/lib/contract/edition';
import { askEdition } from './edition';
import { askFacts, type ReleaseFacts } from './facts';
import { release } from './release.server';

let edition: Promise<Edition> | undefined;
let facts: Promise<ReleaseFacts> | undefined;

/** The same on every page. */
export function loadEdition(): Promise<Edition> {
  edition ??= askEdition(
    release,
    { 'edicion.csv': edicion, 'gabinetes.csv': gabinetes, 'entrada_diaria.csv': entradaDiaria },
    process.env['ATLAS_ALCALDIA'] ?? '',
  );
  return edition;
}

/** Of the alcaldía of the edition; the same on every page. */
export function loadFacts(): Promise<ReleaseFacts> {
  facts ??= loadEdition().then(({ alcaldia }) => askFacts(release, alcaldia.clave));
  return facts;
}
