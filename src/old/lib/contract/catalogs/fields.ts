/** The kinds of cell that several catalogues share. A blank cell is null (checkCells). */
import * as v from 'valibot';
import { isWebAddress } from './webAddress';
import { wrong } from './problem';
import { withoutTracking } from './tracking';

/** Text that must be there. */
export const text = v.string();
export const optionalText = v.nullable(text);

/** A day of the calendar. */
export const day = v.pipe(
  text,
  v.check(isDay, wrong('no es un día del calendario', 'Escríbelo como AAAA-MM-DD')),
);

/** As much of a date as its source tells: a year, a month of it or a day; text order is date order. */
export const looseDate = v.pipe(
  text,
  v.check(
    (date) => /^\d{4}(-\d{2}){0,2}$/.test(date) && isDay(`${date}-01-01`.slice(0, 10)),
    wrong('no es una fecha', 'Escríbela como AAAA, AAAA-MM o AAAA-MM-DD'),
  ),
);

export const year = v.pipe(
  text,
  v.regex(/^(19|20)\d{2}$/, wrong('no es un año', 'Escríbelo como AAAA')),
  v.transform(Number),
);

/** Zero or more, with or without decimals: `609`, `9.8`; no thousands separator. */
export const amount = v.pipe(
  text,
  v.regex(
    /^\d+(\.\d+)?$/,
    wrong(
      'no es un número de cero en adelante',
      'Escríbelo sin comas ni palabras, como 1200 o 9.8',
    ),
  ),
  v.transform(Number),
);

export const webAddress = v.pipe(
  text,
  v.check(
    (address) => /^https?:\/\/\S+$/.test(address) && isWebAddress(address),
    wrong('no es una dirección de internet', 'Escríbela completa, con https://'),
  ),
  v.check(
    (address) => withoutTracking(address) === address,
    ({ input }) =>
      wrong(
        'lleva una marca de rastreo (share, utm_…, fbclid…), que no es parte de la dirección',
        `Déjala en ${withoutTracking(input)}`,
      ),
  ),
);

/** One of a few words, said in the error. */
export const oneOf = <const Words extends readonly string[]>(words: Words) =>
  v.picklist(words, ({ input }) =>
    wrong(
      `tiene «${String(input)}», que no es ninguno de: ${words.join(', ')}`,
      'Usa una de esas palabras',
    ),
  );

/** Several in one cell, with `;` between them; a blank cell is none. */
export const listOf = <Item extends v.GenericSchema<string, unknown>>(item: Item) =>
  v.pipe(
    optionalText,
    v.transform((cell) => (cell === null ? [] : cell.split(';').map((part) => part.trim()))),
    v.array(item),
  );

/** How a list stands in a published cell; null when empty. */
export const joinList = (items: readonly string[]): string | null =>
  items.length === 0 ? null : items.join('; ');

/** Degrees of latitude or longitude. */
export const degrees = v.pipe(
  text,
  v.regex(/^-?\d+(\.\d+)?$/, wrong('no son grados', 'Escríbelos como 19.4326 o -99.1332')),
  v.transform(Number),
);

/** An identifier of one or two letters and three digits: `A001`. */
export const identifier = (letters: string) =>
  v.pipe(
    text,
    v.regex(
      new RegExp(`^${letters}\\d{3}$`),
      wrong('no es un identificador', `Escríbelo como ${letters}001`),
    ),
  );

function isDay(date: string): boolean {
  const time = new Date(`${date}T00:00:00Z`);
  // JavaScript reads 2023-02-30 as 2 March: only a day that prints as it was read is one.
  return !Number.isNaN(time.getTime()) && time.toISOString().slice(0, 10) === date;
}
