/** What is said around a contact, and what stands between telephones in a sentence. */
import type { Contact } from '../../answers/contacts';

export const contactListWords = {
  /** Of a number with an asterisk; before one that any telephone dials. */
  needsTyping: 'En un iPhone hay que teclear *765. Si no puedes:',
  noHours: 'La fuente no da su horario',
  ownPage: 'Su página',
  between: ', ',
  beforeLast: ' o ',
};

/**
 * «Río Danubio s/n, colonia Cuauhtémoc», in every language: so it is said to whoever drives there.
 * @param alcaldias names by key
 * @param own key of the one whose site this is: it need not be named
 * @returns null where nothing of it is published
 */
export function placeWords(
  { direccion, colonia, alcaldia }: Pick<Contact, 'direccion' | 'colonia' | 'alcaldia'>,
  alcaldias: Readonly<Record<string, string>>,
  own: string,
): string | null {
  const elsewhere = alcaldia === null || alcaldia === own ? null : (alcaldias[alcaldia] ?? null);
  const words = [
    direccion,
    colonia === null ? null : `colonia ${colonia}`,
    elsewhere === null ? null : `alcaldía ${elsewhere}`,
  ].filter((word) => word !== null);
  return words.length === 0 ? null : words.join(', ');
}
