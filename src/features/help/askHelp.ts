/** Who helps, as it may be shown, and how each alcaldía is called. */
import { contactOf, type Contact } from './answers/contacts';
import type { Engine } from '$lib/engine/door';
import { alcaldiaNames } from '$lib/queries/alcaldiaNames';
import { services } from './queries/services';

export interface Help {
  readonly contacts: readonly Contact[];
  /** By key. */
  readonly alcaldias: Readonly<Record<string, string>>;
}

export async function askHelp(engine: Engine): Promise<Help> {
  const [rows, names] = await Promise.all([engine.run(services()), engine.run(alcaldiaNames())]);
  return {
    contacts: rows.map(contactOf),
    alcaldias: Object.fromEntries(names.map(({ clave, nombre }) => [clave, nombre])),
  };
}
