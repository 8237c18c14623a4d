/** Contacts of the release, and what was heard of them since: who answers, who no longer does. */
import { confirmable } from '$old/lib/contract/catalogs/confirmable';
import type { Confirmation } from '$old/lib/contract/catalogs/confirmations';
import { addDays } from '$old/lib/period/capitalToday';
import { CONFIRMED_FOR_DAYS } from '$old/lib/contract/catalogs/writtenDate';
import type { Contact, Verification } from './contacts';

/** The last day of a date as precise as its source. */
const endOf = (fecha: string): string =>
  fecha.length === 4 ? `${fecha}-12-31` : fecha.length === 7 ? lastDayOf(fecha) : fecha;

const lastDayOf = (month: string): string =>
  addDays(addDays(`${month}-28`, 4).slice(0, 8).concat('01'), -1);

/**
 * Until when what is known of a contact holds: 180 days since someone confirmed it, or else since the date of its
 * source.
 * @returns null where its source has no date
 */
export const holdsUntil = ({ fecha }: Verification): string | null =>
  fecha === null ? null : addDays(endOf(fecha), CONFIRMED_FOR_DAYS);

/**
 * A number that no longer answers is not given. Who had no other is no longer listed as help, but as one to
 * confirm. A contact is confirmed once each of its numbers answered and nothing of it is to be corrected,
 * since the oldest of those days, and for 180 days: then it is as its source tells.
 * @param today `AAAA-MM-DD`
 */
export function afterCalls(
  contacts: readonly Contact[],
  confirmations: readonly Confirmation[],
  today: string,
): readonly Contact[] {
  return contacts.map((contact) =>
    afterCall(
      contact,
      confirmations.filter(({ servicio }) => servicio === contact.id),
      today,
    ),
  );
}

function afterCall(contact: Contact, calls: readonly Confirmation[], today: string): Contact {
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
    verification: isCurrent(since, today)
      ? { estado: 'confirmado', fecha: since }
      : contact.verification,
  };
}

function isCurrent(since: string | null, today: string): boolean {
  const until = since === null ? null : holdsUntil({ estado: 'confirmado', fecha: since });
  return until !== null && today <= until;
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
