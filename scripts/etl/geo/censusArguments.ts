/** What the commands that count a census anew are given: the files of it, and which alcaldía. */
import { parseArgs } from 'node:util';
import { EtlError } from '../errors';
import type { CensusFiles } from './recountColonias';

const REQUIRED = ['alcaldia', 'agebs', 'manzanas', 'unidades', 'colonias'] as const;

/**
 * @param extra other options that the command needs, by name
 * @returns `files`, and `given`, which answers for every option that must be there
 * @throws EtlError naming the option that is missing
 */
export function censusArguments<Extra extends string>(extra: readonly Extra[] = []) {
  const names = [...REQUIRED, ...extra];
  const { values } = parseArgs({
    options: Object.fromEntries(
      [...names, 'poblacion'].map((name) => [name, { type: 'string' as const }]),
    ),
  });
  const given = (name: (typeof names)[number]): string => {
    const value = values[name];
    if (typeof value === 'string') return value;
    throw new EtlError(`Falta --${name}.`, 'El encabezado de este archivo muestra un ejemplo.');
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
