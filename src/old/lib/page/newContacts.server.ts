/** What is known of how to reach a service since the release. */
import nuevos from '../../../../data/catalogs/contactos_nuevos.csv?raw';
import { readNewContacts, type NewContact } from '$old/lib/contract/catalogs/newContacts';

let contacts: readonly NewContact[] | undefined;

/** The same on every page. */
export const loadNewContacts = (): readonly NewContact[] =>
  (contacts ??= readNewContacts('contactos_nuevos.csv', nuevos));
