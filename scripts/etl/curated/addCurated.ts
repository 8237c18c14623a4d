/** The tables that people keep by hand, from the catalogues of data/catalogs. */
import type { Database } from '../database';
import type { Places } from '../place/places';
import { addCabinet } from './cabinet';
import { addFigures } from './figures';
import { addPlaceNames, addPopulationPoints } from './placeNames';
import { addServices } from './services';

/**
 * Fills the empty curated tables, all but `rupturas` (addBreaks).
 * @param alcaldias whose colonias, cabinet, claims and corrections are published
 * @throws EtlError naming file, line, column, value and remedy of the first mistake in a catalogue.
 */
export async function addCurated(
  db: Database,
  root: string,
  places: Places,
  alcaldias: readonly string[],
): Promise<void> {
  for (const add of [addServices, addCabinet, addPlaceNames, addPopulationPoints, addFigures]) {
    await add(db, root, places, alcaldias);
  }
}
