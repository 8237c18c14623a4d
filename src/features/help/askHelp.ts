/** Who helps, as it may be shown, and how each alcaldía is called. */
import { attends, contactOf, type Contact } from './answers/contacts';
import type { Engine } from '$lib/engine/door';
import { alcaldiaNames } from '$lib/queries/alcaldiaNames';
import { services } from './queries/services';

export interface Help {
  readonly contacts: readonly Contact[];
  /** By key. */
  readonly alcaldias: Readonly<Record<string, string>>;
}

/** @param alcaldia key of the one that is shown */
export async function askHelp(engine: Engine, alcaldia: string): Promise<Help> {
  const [rows, names] = await Promise.all([engine.run(services()), engine.run(alcaldiaNames())]);
  return {
    contacts: rows.filter((row) => attends(row, alcaldia)).map(contactOf),
    alcaldias: Object.fromEntries(names.map(({ clave, nombre }) => [clave, nombre])),
  };
}
