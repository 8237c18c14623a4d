/**
 * Writes `data/catalogs/puntos_poblacion.csv` anew:
 *
 *   npm run censo -- puntos --alcaldia 09015 \
 *     --agebs RESAGEBURB.csv --manzanas CRUCE.csv --unidades UNIDADES.zip --poblacion POBLACION.csv \
 *     --colonias COLONIAS.geojson
 */
import { writeFileSync } from 'node:fs';
import { readCatalogs } from '../etl/geo/placeCatalogs';
import { censusArguments } from './censusArguments';
import { countUnits } from './countUnits';
import { pointsCatalogue } from './womenByUnit';

const CATALOGUE = 'data/catalogs/puntos_poblacion.csv';

/** @throws EtlError */
export async function populationPoints(args: readonly string[]): Promise<void> {
  const { files, given } = censusArguments(args);
  const rows = await countUnits(files, readCatalogs('.').alcaldias, given('alcaldia'));
  writeFileSync(CATALOGUE, pointsCatalogue(rows));
  console.log(`${CATALOGUE}: ${rows.length} unidades.`);
}
