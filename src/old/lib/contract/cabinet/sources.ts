/** Where a fact comes from: what every file of the cabinet says of each of its rows. */
import * as v from 'valibot';
import { contactWithin } from '../catalogs/contact';
import { optionalText, webAddress } from '../catalogs/fields';
import { wrong } from '../catalogs/problem';
import type { Rule } from '../catalogs/rules';

export const sourceColumns = {
  fuente: optionalText,
  fuente_url: v.nullable(webAddress),
  nota: optionalText,
};

type Sourced = v.InferOutput<v.ObjectSchema<typeof sourceColumns, undefined>>;

/** A row has a page or, where there is none, a document that can be asked for. */
export const hasSource: Rule<Sourced> = {
  column: 'fuente_url',
  holds: ({ fuente, fuente_url: url }) => url !== null || fuente !== null,
  otherwise: wrong(
    'no está, y «fuente» tampoco',
    'Da la dirección de la fuente o, si no la tiene, cítala en «fuente»',
  ),
};

/** La Casita is a space of Casa Refugiados, of which it publishes the colonia alone. */
const REFUGE = /\b(refugios?|albergues?|casas? de (emergencia|transición|acogida)|la casita)\b/i;

/** Whether a text speaks of a refuge, whose place no file may tell. */
export const speaksOfRefuge = (text: string | null): boolean => text !== null && REFUGE.test(text);

/**
 * Rules for texts of a row: where one of them speaks of a refuge, none gives a place or a telephone.
 * @param columns the free texts of the row
 */
export function keepsRefugesSecret<Column extends string>(
  columns: readonly Column[],
): readonly Rule<Readonly<Record<Column, string | null>>>[] {
  return columns.map((column) => ({
    column,
    holds: (row) =>
      !columns.some((name) => speaksOfRefuge(row[name])) ||
      contactWithin(row[column] ?? '') === null,
    otherwise: wrong(
      `da un lugar o un teléfono, y ${columns.map((name) => `«${name}»`).join(' o ')} habla de un refugio`,
      'Escríbelo sin ese dato',
    ),
  }));
}
