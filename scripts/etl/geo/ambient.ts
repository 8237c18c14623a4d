/**
 * Writes `data/catalogs/poblacion_ambiente.csv` anew:
 *
 *   npx tsx scripts/etl/geo/ambient.ts --alcaldia 09015 \
 *     --manzanas MANZANAS.csv --unidades UNIDADES.zip --colonias COLONIAS.geojson
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { EtlError, messageOf } from '../errors';
import { readCatalogs } from '../harmonise/catalogs';
import { inflowCatalogue } from './ambientByColonia';
import { AMBIENT_TOLD } from './ambientSources';
import { countInflow } from './countInflow';

const CATALOGUE = 'data/catalogs/poblacion_ambiente.csv';
const text = { type: 'string' } as const;

try {
  const { values } = parseArgs({
    options: { alcaldia: text, manzanas: text, unidades: text, colonias: text },
  });
  const given = (name: keyof typeof values): string => {
    const value = values[name];
    if (value !== undefined) return value;
    throw new EtlError(`Falta --${name}.`, 'El encabezado de este archivo muestra un ejemplo.');
  };
  const rows = await countInflow(
    {
      manzanas: given('manzanas'),
      unidades: given('unidades'),
      colonias: given('colonias'),
    },
    readCatalogs('.').alcaldias,
    given('alcaldia'),
  );
  writeFileSync(CATALOGUE, inflowCatalogue(rows, AMBIENT_TOLD));
  console.log(`${CATALOGUE}: ${rows.length} colonias.`);
} catch (cause) {
  console.error(messageOf(cause));
  process.exitCode = 1;
}
