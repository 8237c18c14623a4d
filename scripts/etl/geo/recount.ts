/**
 * Writes population and women of `data/catalogs/colonias.csv` anew:
 *
 *   npx tsx scripts/etl/geo/recount.ts --alcaldia 09015 --censo "Censo 2020" \
 *     --agebs RESAGEBURB.csv --manzanas CRUCE.csv --unidades UNIDADES.zip --poblacion POBLACION.csv \
 *     --colonias COLONIAS.geojson
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { messageOf } from '../errors';
import { readCatalogs } from '../harmonise/catalogs';
import { censusArguments } from './censusArguments';
import { countColonias, recountCatalogue } from './recountColonias';

const CATALOGUE = 'data/catalogs/colonias.csv';

try {
  const { files, given } = censusArguments(['censo']);
  const counts = await countColonias(files, readCatalogs('.').alcaldias, given('alcaldia'));
  const censo = given('censo');
  writeFileSync(CATALOGUE, recountCatalogue(readFileSync(CATALOGUE, 'utf8'), counts, censo));
  console.log(`${CATALOGUE}: ${counts.length} colonias contadas con el ${censo}.`);
} catch (cause) {
  console.error(messageOf(cause));
  process.exitCode = 1;
}
