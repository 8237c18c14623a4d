/**
 * Writes population and women of `data/catalogs/colonias.csv` anew:
 *
 *   npx tsx scripts/etl/geo/recount.ts --alcaldia 09015 --censo "Censo 2020" \
 *     --agebs RESAGEBURB.csv --manzanas CRUCE.csv --unidades UNIDADES.zip --poblacion POBLACION.csv \
 *     --colonias COLONIAS.geojson
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { EtlError, messageOf } from '../errors';
import { readCatalogs } from '../harmonise/catalogs';
import { countColonias, recountCatalogue } from './recountColonias';

const CATALOGUE = 'data/catalogs/colonias.csv';
const text = { type: 'string' } as const;

try {
  const { values } = parseArgs({
    options: {
      alcaldia: text,
      censo: text,
      agebs: text,
      manzanas: text,
      unidades: text,
      poblacion: text,
      colonias: text,
    },
  });
  const given = (name: Exclude<keyof typeof values, 'poblacion'>): string => {
    const value = values[name];
    if (value !== undefined) return value;
    throw new EtlError(`Falta --${name}.`, 'El encabezado de este archivo muestra un ejemplo.');
  };
  const files = {
    agebs: given('agebs'),
    manzanas: given('manzanas'),
    unidades: given('unidades'),
    poblacion: values.poblacion,
    colonias: given('colonias'),
  };
  const counts = await countColonias(files, readCatalogs('.').alcaldias, given('alcaldia'));
  const censo = given('censo');
  writeFileSync(CATALOGUE, recountCatalogue(readFileSync(CATALOGUE, 'utf8'), counts, censo));
  console.log(`${CATALOGUE}: ${counts.length} colonias contadas con el ${censo}.`);
} catch (cause) {
  console.error(messageOf(cause));
  process.exitCode = 1;
}
