/** The options of a command, all of which must be there. */
import { parseArgs } from 'node:util';
import { EtlError } from '../etl/io/errors';

/** @throws EtlError naming the first that is missing. */
export function givenOptions<const Name extends string>(
  args: readonly string[],
  names: readonly Name[],
): Readonly<Record<Name, string>> {
  const { values } = parseArgs({
    args: [...args],
    options: Object.fromEntries(names.map((name) => [name, { type: 'string' as const }])),
  });
  const given: Partial<Record<Name, string>> = {};
  for (const name of names) {
    const value = values[name];
    if (typeof value !== 'string') {
      throw new EtlError(
        `Falta --${name}.`,
        'Hay un ejemplo en scripts/places, al principio del archivo de cada orden.',
      );
    }
    given[name] = value;
  }
  const isWhole = (all: Partial<Record<Name, string>>): all is Record<Name, string> =>
    names.every((name) => all[name] !== undefined);
  if (!isWhole(given)) throw new Error('Falta una opción.');
  return given;
}
