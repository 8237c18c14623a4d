/** What the commands that count a census anew are given: the files of it, and which alcaldía. */
import { parseArgs } from 'node:util';
import { EtlError } from '../etl/io/errors';
import type { CensusFiles } from './recountColonias';

const REQUIRED = ['alcaldia', 'agebs', 'manzanas', 'unidades', 'colonias'] as const;

/** Where a whole order is written out. */
export const EXAMPLES = 'Hay un ejemplo en scripts/census, al principio del archivo de cada orden.';

/**
 * @param args what follows the name of the command
 * @param extra other options that the command needs, by name
 * @returns `files`, and `given`, which answers for every option that must be there
 * @throws EtlError naming the option that is missing
 */
export function censusArguments<Extra extends string>(
  args: readonly string[],
  extra: readonly Extra[] = [],
) {
  const names = [...REQUIRED, ...extra];
  const { values } = parseArgs({
    args: [...args],
    options: Object.fromEntries(
      [...names, 'poblacion'].map((name) => [name, { type: 'string' as const }]),
    ),
  });
  const given = (name: (typeof names)[number]): string => {
    const value = values[name];
    if (typeof value === 'string') return value;
    throw new EtlError(`Falta --${name}.`, EXAMPLES);
  };
  const { poblacion } = values;
  const files: CensusFiles = {
    agebs: given('agebs'),
    manzanas: given('manzanas'),
    unidades: given('unidades'),
    poblacion: typeof poblacion === 'string' ? poblacion : undefined,
    colonias: given('colonias'),
  };
  return { files, given };
}
