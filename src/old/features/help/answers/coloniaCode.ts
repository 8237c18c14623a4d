/** What a colonia is called in an address that may tell nothing: digits, the same from one release to the next. */
import type { ColoniaKey } from '$old/lib/contract/coloniaKey';

/** The alcaldía's five digits stand before those of the colonia. */
const OF_ALCALDIA = 5;

/** Of what INEGI numbers, its own digits; of the rest, which have a name for a key, a number made of it. */
export function coloniaCode(clave: ColoniaKey): string {
  const own = clave.slice(OF_ALCALDIA);
  return /^\d+$/.test(own) ? String(Number(own)) : `0${hashOf(own)}`;
}

/** FNV-1a, of 32 bits. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) {
    hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  }
  return hash;
}
