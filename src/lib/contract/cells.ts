/**
 * The kinds of cell of a catalogue, from their text as a person types it. A message completes «value» with what is
 * wrong and, after an arrow, says what to do about it.
 */
import * as v from 'valibot';

/** Text that must be there, without outer blanks. */
export const text = v.pipe(v.string(), v.trim(), v.nonEmpty('está vacía → Escribe un valor'));

const blank = v.pipe(
  v.string(),
  v.transform(() => null),
);

/** A blank cell is null; any other is what it must be. */
export const optional = <Output>(cell: v.GenericSchema<string, Output>) =>
  v.lazy((input: unknown): v.GenericSchema<string, Output | null> =>
    typeof input === 'string' && input.trim() === '' ? blank : cell,
  );

/** Several in one cell, with «;» between them; a blank cell is none. */
export const listOf = <Item extends v.GenericSchema<string, unknown>>(item: Item) =>
  v.pipe(
    v.string(),
    v.transform((cell) =>
      cell
        .split(';')
        .map((part) => part.trim())
        .filter((part) => part !== ''),
    ),
    v.array(item),
  );

/** How a list stands in a published cell; null when empty. */
export const joined = (items: readonly string[]): string | null =>
  items.length === 0 ? null : items.join('; ');

/** One of a few words, said in the message. */
export const oneOf = <const Words extends readonly string[]>(words: Words) =>
  v.pipe(
    text,
    v.picklist(
      words,
      ({ input }) =>
        `tiene «${String(input)}», que no es ninguno de: ${words.join(', ')} → Usa una de esas palabras`,
    ),
  );

/** A letter and three digits: `A001`. */
export const identifier = (letter: string) =>
  v.pipe(
    text,
    v.regex(
      new RegExp(`^${letter}\\d{3}$`),
      `no es un identificador → Escríbelo como ${letter}001`,
    ),
  );

/** A day of the calendar: JavaScript reads 2023-02-30 as 2 March, so only what prints as it was read is one. */
function isDay(date: string): boolean {
  const time = new Date(`${date}T00:00:00Z`);
  const isTime = !Number.isNaN(time.getTime());
  return isTime && /^(19|20)/.test(date) && time.toISOString().startsWith(`${date}T`);
}

export const day = v.pipe(
  text,
  v.check(isDay, 'no es un día del calendario → Escríbelo como AAAA-MM-DD'),
);

/** As much of a date as its source tells: a year, a month of it or a day; the order of texts is that of dates. */
export const looseDate = v.pipe(
  text,
  v.check(
    (date) => /^\d{4}(-\d{2}){0,2}$/.test(date) && isDay(`${date}-01-01`.slice(0, 10)),
    'no es una fecha → Escríbela como AAAA, AAAA-MM o AAAA-MM-DD',
  ),
);

/** Zero or more, with or without decimals: `609`, `9.8`. */
export const amount = v.pipe(
  text,
  v.regex(
    /^\d+(\.\d+)?$/,
    'no es un número de cero en adelante → Escríbelo sin comas ni palabras, como 1200 o 9.8',
  ),
  v.transform(Number),
);

export const whole = v.pipe(
  text,
  v.regex(/^\d+$/, 'no es un entero → Escríbelo sin comas ni decimales, como 1200'),
  v.transform(Number),
);

export const webAddress = v.pipe(
  text,
  v.regex(
    /^https?:\/\/[^\s/]+\.\S+$/,
    'no es una dirección de internet → Escríbela completa, con https://',
  ),
  v.check(
    (address) => !/[?&](utm_\w+|fbclid|gclid|igshid?|mc_[ce]id|share)=/i.test(address),
    'lleva una marca de rastreo (utm_…, fbclid, share…) → Quítala: no es parte de la dirección',
  ),
);

/** What must hold between the cells of a row: the cell to correct, when it holds, and what is told otherwise. */
export type Rule<Row> = readonly [
  column: keyof Row & string,
  holds: (row: Row) => boolean,
  otherwise: string,
];

/** For the pipe of a row. */
export const keeps = <Row extends Record<string, unknown>>(rules: readonly Rule<Row>[]) =>
  v.rawCheck<Row>(({ dataset, addIssue }) => {
    if (!dataset.typed) return;
    const { value: input } = dataset;
    for (const [key, holds, message] of rules) {
      if (holds(input)) continue;
      const path = { type: 'object', origin: 'value', input, key, value: input[key] } as const;
      addIssue({ message, path: [path] });
    }
  });
