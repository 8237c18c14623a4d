/** What would tell, inside free text, where a place is or at which number it answers. */

/** Telephones as they are dialled: `911`, `*765`, `55 5658 1111`. */
export function isTelephone(number: string): boolean {
  return /^\*?\d{3,4}$/.test(number) || (/^\d[\d ]+\d$/.test(number) && digits(number) === 10);
}

/** @returns the first telephone, street or position that a sentence holds, or null */
export function contactWithin(sentence: string): string | null {
  const plain = sentence.replace(/https?:\/\/\S+/g, ' ').replace(DATE, '$1 ');
  return (TELEPHONE.exec(plain) ?? STREET.exec(plain) ?? POSITION.exec(sentence))?.[0] ?? null;
}

const digits = (number: string) => number.replace(/\D/g, '').length;

/** A date, and no part of a longer number, with what stands before it. */
const DATE =
  /(^[ .-]?|[^\d .-]|[^\d][ .-])(?:19|20)\d{2}-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?(?!\d|[ .-]\d)/g;
const TELEPHONE = /\*\d{3,4}\b|\d(?:[ .-]?\d){7,}/;
/** Words that an address has and a remark about a source hasn't. */
const STREET =
  /\b(calle|avenida|av\.|calz(ada|\.)|c\.\s?p\.|colonia|col\.|n[uú]m\.|esquina|manzana|lote|s\/n)(?=[\s,;.\d]|$)/i;
/** A pair of coordinates, or a link to a map. */
const POSITION = /-?\d{2,3}\.\d{3,}|\/\/maps?\.|\/maps?\/|goo\.gl/i;
