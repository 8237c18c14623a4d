/** Keys of colonias, for what is tested with invented ones. */
import type { ColoniaKey } from '../src/old/lib/contract/coloniaKey';

/** Within the program nothing is asked of the shape of a key: it was, where it came in. */
const isInvented = (text: string): text is ColoniaKey => text !== '';

/** @throws RangeError without a text */
export function key(text: string): ColoniaKey {
  if (isInvented(text)) return text;
  throw new RangeError('Una colonia inventada necesita un texto que le sirva de clave.');
}
