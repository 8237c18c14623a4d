/** Keys of colonias, for what is tested with invented ones. */
import type { ColoniaKey } from '../src/lib/contract/coloniaKey';
import type { AddressedColonia } from '../src/lib/view/coloniaAddresses';

/** Within the program nothing is asked of the shape of a key: it was, where it came in. */
const isInvented = (text: string): text is ColoniaKey => text !== '';

/** @throws RangeError without a text */
export function key(text: string): ColoniaKey {
  if (isInvented(text)) return text;
  throw new RangeError('Una colonia inventada necesita un texto que le sirva de clave.');
}

export const keys = (...texts: readonly string[]): readonly ColoniaKey[] => texts.map(key);

/** The key of the invented colonia of that address; never the same text. */
export const keyAt = (name: string): ColoniaKey => key(`clave-de-${name}`);

/** Invented colonias, by their names in addresses. */
export const addressed = (...names: readonly string[]): readonly AddressedColonia[] =>
  names.map((slug) => ({ clave: keyAt(slug), slug }));
