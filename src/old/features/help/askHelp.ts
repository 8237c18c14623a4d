/** Who helps, as it may be shown, and how each alcaldía is called. */
import { attends, contactOf, type Contact } from './answers/contacts';
import { withNewContacts } from './answers/knownSince';
import { afterCalls } from './answers/heard';
import type { Confirmation } from '$old/lib/contract/catalogs/confirmations';
import { loadNewContacts } from '$old/lib/page/newContacts.server';
import type { Engine } from '$old/lib/engine/door';
import { alcaldiaNames } from '$old/lib/queries/alcaldiaNames';
import { capitalToday } from '$old/lib/period/capitalToday';
import { services } from './queries/services';

export interface Help {
  readonly contacts: readonly Contact[];
  /** By key. */
  readonly alcaldias: Readonly<Record<string, string>>;
}

/**
 * @param alcaldia key of the one that is shown
 * @param confirmations what was heard of their numbers
 */
export async function askHelp(
  engine: Engine,
  alcaldia: string,
  confirmations: readonly Confirmation[],
): Promise<Help> {
  const [rows, names] = await Promise.all([engine.run(services()), engine.run(alcaldiaNames())]);
  return {
    contacts: afterCalls(
      withNewContacts(rows, loadNewContacts())
        .filter((row) => attends(row, alcaldia))
        .map(contactOf),
      confirmations,
      capitalToday(),
    ),
    alcaldias: Object.fromEntries(names.map(({ clave, nombre }) => [clave, nombre])),
  };
}
