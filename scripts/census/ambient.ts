/**
 * Writes `data/catalogs/poblacion_ambiente.csv` anew:
 *
 *   npm run censo -- ambiente --alcaldia 09015 \
 *     --manzanas MANZANAS.csv --unidades UNIDADES.zip --colonias COLONIAS.geojson
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { EtlError } from '../etl/io/errors';
import { readCatalogs } from '../etl/geo/placeCatalogs';
import { inflowCatalogue } from './ambientByColonia';
import { ambientTold } from './ambientSources';
import { EXAMPLES } from './censusArguments';
import { countInflow } from './countInflow';
import { dailyInflow } from './dailyInflow';

const CATALOGUE = 'data/catalogs/poblacion_ambiente.csv';
const text = { type: 'string' } as const;

/** @throws EtlError */
export async function ambient(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: { alcaldia: text, manzanas: text, unidades: text, colonias: text },
  });
  const given = (name: keyof typeof values): string => {
    const value = values[name];
    if (value !== undefined) return value;
    throw new EtlError(`Falta --${name}.`, EXAMPLES);
  };
  const people = dailyInflow('.', given('alcaldia'));
  const rows = await countInflow(
    {
      manzanas: given('manzanas'),
      unidades: given('unidades'),
      colonias: given('colonias'),
    },
    readCatalogs('.').alcaldias,
    given('alcaldia'),
    people,
  );
  writeFileSync(CATALOGUE, inflowCatalogue(rows, ambientTold(people)));
  console.log(`${CATALOGUE}: ${rows.length} colonias.`);
}
