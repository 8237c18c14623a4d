/** The kinds of cell that several catalogues share. A blank cell is null (readCatalog). */
import * as v from 'valibot';

/** Text that must be there. */
export const text = v.string();
export const optionalText = v.nullable(text);

/** A day of the calendar. */
export const day = v.pipe(
  text,
  v.check(isDay, 'no es un día del calendario (se espera AAAA-MM-DD)'),
);

/** As much of a date as its source tells: a year, a month of it or a day; text order is date order. */
export const looseDate = v.pipe(
  text,
  v.check(
    (date) => /^\d{4}(-\d{2}){0,2}$/.test(date) && isDay(`${date}-01-01`.slice(0, 10)),
    'no es una fecha (se espera AAAA, AAAA-MM o AAAA-MM-DD)',
  ),
);

export const year = v.pipe(
  text,
  v.regex(/^(19|20)\d{2}$/, 'no es un año (se espera AAAA)'),
  v.transform(Number),
);

/** Zero or more, with or without decimals: `609`, `9.8`; no thousands separator. */
export const amount = v.pipe(
  text,
  v.regex(
    /^\d+(\.\d+)?$/,
    'no es un número de cero en adelante (se espera, por ejemplo, 1200 o 9.8)',
  ),
  v.transform(Number),
);

export const webAddress = v.pipe(
  text,
  v.check(
    (address) => /^https?:\/\/\S+$/.test(address) && URL.canParse(address),
    'no es una dirección de internet (se espera https://…)',
  ),
);

/** One of a few words, said in the error. */
export const oneOf = <const Words extends readonly string[]>(words: Words) =>
  v.picklist(
    words,
    ({ input }) => `tiene «${String(input)}», que no es ninguno de: ${words.join(', ')}`,
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

function isDay(date: string): boolean {
  const time = new Date(`${date}T00:00:00Z`);
  // JavaScript reads 2023-02-30 as 2 March: only a day that prints as it was read is one.
  return !Number.isNaN(time.getTime()) && time.toISOString().slice(0, 10) === date;
}
