/** What is known since a release of how to reach its services: apart, since it brings who reads catalogues. */
import { cellsOf, type NewContact } from '$old/lib/contract/catalogs/newContacts';
import type { Service } from '../queries/services';

/** The services of a release, with what is known since of how to reach some of them. */
export const withNewContacts = (
  services: readonly Service[],
  contacts: readonly NewContact[],
): readonly Service[] =>
  services.map((service) => {
    const known = contacts.find(({ servicio }) => servicio === service.id);
    return known === undefined
      ? service
      : { ...service, ...cellsOf(known), id: service.id, nota: service.nota };
  });
