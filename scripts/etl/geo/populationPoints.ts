/**
 * Writes `data/catalogs/puntos_poblacion.csv` anew:
 *
 *   npx tsx scripts/etl/geo/populationPoints.ts --alcaldia 09015 \
 *     --agebs RESAGEBURB.csv --manzanas CRUCE.csv --unidades UNIDADES.zip --poblacion POBLACION.csv \
 *     --colonias COLONIAS.geojson
 */
import { writeFileSync } from 'node:fs';
import { messageOf } from '../errors';
import { readCatalogs } from '../harmonise/catalogs';
import { censusArguments } from './censusArguments';
import { countUnits } from './countUnits';
import { pointsCatalogue } from './womenByUnit';

const CATALOGUE = 'data/catalogs/puntos_poblacion.csv';

try {
  const { files, given } = censusArguments();
  const rows = await countUnits(files, readCatalogs('.').alcaldias, given('alcaldia'));
  writeFileSync(CATALOGUE, pointsCatalogue(rows));
  console.log(`${CATALOGUE}: ${rows.length} unidades.`);
} catch (cause) {
  console.error(messageOf(cause));
  process.exitCode = 1;
}
