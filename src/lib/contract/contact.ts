/** Telephones, and what would tell inside a text where a place is: of a refuge no file may. */
import * as v from 'valibot';
import { listOf, text, type Rule } from './cells';

/** As they are dialled: `911`, `*765`, `55 5658 1111`. */
const telephone = v.pipe(
  text,
  v.check(
    (number) =>
      /^\*?\d{3,4}$/.test(number) ||
      (/^\d[\d ]+\d$/.test(number) && number.replaceAll(' ', '').length === 10),
    'no es un teléfono → Escribe 911, *765 o diez dígitos',
  ),
);

export const telephones = listOf(telephone);

/** A date, and no part of a longer number, with what stands before it. */
const DATE =
  /(^[ .-]?|[^\d .-]|[^\d][ .-])(?:19|20)\d{2}-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?(?!\d|[ .-]\d)/g;
const TELEPHONE = /\*\d{3,4}\b|\d(?:[ .-]?\d){7,}/;
/** Words that an address has and a remark about a source hasn't. */
const STREET =
  /\b(calle|avenida|av\.|calz(ada|\.)|c\.\s?p\.|colonia|col\.|n[uú]m\.|esquina|manzana|lote|s\/n)(?=[\s,;.\d]|$)/i;
/** A pair of coordinates, or a link to a map. */
const POSITION = /-?\d{2,3}\.\d{3,}|\/\/maps?\.|\/maps?\/|goo\.gl/i;

/** @returns the first telephone, street or position that a text holds; null where it holds none */
export function contactWithin(sentence: string): string | null {
  const plain = sentence.replace(/https?:\/\/\S+/g, ' ').replace(DATE, '$1 ');
  return (TELEPHONE.exec(plain) ?? STREET.exec(plain) ?? POSITION.exec(sentence))?.[0] ?? null;
}

/** La Casita is a space of Casa Refugiados, of which it publishes the colonia alone. */
const REFUGE = /\b(refugios?|albergues?|casas? de (emergencia|transición|acogida)|la casita)\b/i;

export const speaksOfRefuge = (sentence: string | null): boolean =>
  sentence !== null && REFUGE.test(sentence);

/** Rules for the texts of a row: where one of them speaks of a refuge, none gives a place or a telephone. */
export const keepsRefugesSecret = <Column extends string>(
  columns: readonly Column[],
): readonly Rule<Readonly<Record<Column, string | null>>>[] =>
  columns.map((column) => [
    column,
    (row) =>
      !columns.some((name) => speaksOfRefuge(row[name])) ||
      contactWithin(row[column] ?? '') === null,
    'da un lugar o un teléfono, y el renglón habla de un refugio → Escríbelo sin ese dato',
  ]);
