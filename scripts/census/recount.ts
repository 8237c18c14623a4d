/**
 * Writes population and women of `data/catalogs/colonias.csv` anew:
 *
 *   npm run censo -- colonias --alcaldia 09015 --censo "Censo 2020" \
 *     --agebs RESAGEBURB.csv --manzanas CRUCE.csv --unidades UNIDADES.zip --poblacion POBLACION.csv \
 *     --colonias COLONIAS.geojson
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { readCatalogs } from '../etl/geo/placeCatalogs';
import { censusArguments } from './censusArguments';
import { countColonias, recountCatalogue } from './recountColonias';

const CATALOGUE = 'data/catalogs/colonias.csv';

/** @throws EtlError */
export async function recount(args: readonly string[]): Promise<void> {
  const { files, given } = censusArguments(args, ['censo']);
  const counts = await countColonias(files, readCatalogs('.').alcaldias, given('alcaldia'));
  const censo = given('censo');
  writeFileSync(CATALOGUE, recountCatalogue(readFileSync(CATALOGUE, 'utf8'), counts, censo));
  console.log(`${CATALOGUE}: ${counts.length} colonias contadas con el ${censo}.`);
}
