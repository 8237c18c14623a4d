/** Who can be written to: by WhatsApp, as a source of late says, or as someone confirmed. */
import type { Contact } from './contacts';

/** How old what tells of it may be. */
const MOST_MONTHS = 24;

/**
 * @param day of the release, `YYYY-MM-DD`
 * @returns those whose number was told at most two years before; what is only dated by its year counts from its end
 */
export function writable(contacts: readonly Contact[], day: string): readonly Contact[] {
  const oldest = `${Number(day.slice(0, 4)) - MOST_MONTHS / 12}${day.slice(4)}`;
  return contacts.filter(
    ({ whatsapp, verification: { fecha } }) =>
      whatsapp.length > 0 && fecha !== null && fecha >= oldest.slice(0, fecha.length),
  );
}
