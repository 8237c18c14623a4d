/** The key of a colonia: all that the program knows it by. */

declare const ofColonia: unique symbol;

/** INEGI's key of the settlement, or that of this project where INEGI has none. Only `isColoniaKey` makes one. */
export type ColoniaKey = string & { readonly [ofColonia]: true };

/** The alcaldía's five digits; then INEGI's eight, or the name as `scripts/etl/geo/cityColonias.ts` writes it. */
const KEY = /^\d{5}(?:\d{8}|-\S+)$/;

export function isColoniaKey(text: string): text is ColoniaKey {
  return KEY.test(text);
}

/** @throws RangeError if it is not the key of a colonia */
export function parseColoniaKey(text: string): ColoniaKey {
  if (isColoniaKey(text)) return text;
  throw new RangeError(
    `En la publicación, «${text}» no es la clave de una colonia (cinco dígitos de su alcaldía y ocho suyos, o su nombre): vuelve a construirla.`,
  );
}

/**
 * @param cell of the release that lists keys; null or empty for none
 * @throws RangeError if one of them is no key
 */
export function parseColoniaKeys(cell: string | null, separator: string): readonly ColoniaKey[] {
  return cell === null || cell === '' ? [] : cell.split(separator).map(parseColoniaKey);
}
