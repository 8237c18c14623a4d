/** Contacts of the release, and what was heard of them since: who answers, who no longer does. */
import { confirmable } from '$lib/contract/catalogs/confirmable';
import type { Confirmation } from '$lib/contract/catalogs/confirmations';
import type { Contact } from './contacts';

/**
 * A number that no longer answers is not given. Who had no other is no longer listed as help, but as one to
 * confirm. A contact is confirmed once each of its numbers answered and nothing of it is to be corrected,
 * since the oldest of those days.
 */
export function afterCalls(
  contacts: readonly Contact[],
  confirmations: readonly Confirmation[],
): readonly Contact[] {
  return contacts.map((contact) =>
    afterCall(
      contact,
      confirmations.filter(({ servicio }) => servicio === contact.id),
    ),
  );
}

function afterCall(contact: Contact, calls: readonly Confirmation[]): Contact {
  if (calls.length === 0 || contact.access === 'por_verificar') return contact;
  const silent = calls.filter(({ contesta }) => contesta === 'no').map(({ numero }) => numero);
  const answering = (numbers: readonly string[]) =>
    numbers.filter((number) => !silent.includes(number));
  const telefonos = answering(contact.telefonos);
  const whatsapp = answering(contact.whatsapp);
  const hadNumbers = contact.telefonos.length + contact.whatsapp.length > 0;
  const isSilent = hadNumbers && telefonos.length + whatsapp.length === 0;
  const since = confirmedSince(confirmable(telefonos, whatsapp), calls);
  return {
    ...contact,
    telefonos,
    whatsapp,
    access: isSilent ? 'por_verificar' : contact.access,
    verification: since === null ? contact.verification : { estado: 'confirmado', fecha: since },
  };
}

/** Null where a number was not telephoned, or what it told is not as published. */
function confirmedSince(numbers: readonly string[], calls: readonly Confirmation[]): string | null {
  const days = numbers.map(
    (number) =>
      calls.find(
        ({ numero, contesta, que_cambio: change }) =>
          numero === number && contesta === 'si' && change === null,
      )?.fecha ?? null,
  );
  return days.reduce(
    (oldest, day) => (oldest === null || day === null ? null : day < oldest ? day : oldest),
    days[0] ?? null,
  );
}
