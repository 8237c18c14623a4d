/**
 * Writes `data/catalogs/puntos_poblacion.csv` anew:
 *
 *   npx tsx scripts/etl/geo/populationPoints.ts --alcaldia 09015 \
 *     --agebs RESAGEBURB.csv --manzanas CRUCE.csv --unidades UNIDADES.zip --poblacion POBLACION.csv \
 *     --colonias COLONIAS.geojson
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { EtlError, messageOf } from '../errors';
import { readCatalogs } from '../harmonise/catalogs';
import { countUnits } from './countUnits';
import { pointsCatalogue } from './womenByUnit';

const CATALOGUE = 'data/catalogs/puntos_poblacion.csv';
const text = { type: 'string' } as const;

try {
  const { values } = parseArgs({
    options: {
      alcaldia: text,
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
  const rows = await countUnits(files, readCatalogs('.').alcaldias, given('alcaldia'));
  writeFileSync(CATALOGUE, pointsCatalogue(rows));
  console.log(`${CATALOGUE}: ${rows.length} unidades.`);
} catch (cause) {
  console.error(messageOf(cause));
  process.exitCode = 1;
}
