/** Text of a CSV, in pieces → its records, as they are whole. */
import Papa from 'papaparse';
import { DELIMITERS } from './delimiters';
import { UnreadableError } from './problem';

/** The part of what papaparse's parser gives that is used. */
interface Parsed {
  readonly data: readonly (readonly string[])[];
  readonly errors: readonly { readonly code: string }[];
  /** Of characters that are read. */
  readonly meta: { readonly cursor: number };
}

/** One record, and the line, from 1, in which it begins. */
export interface CsvRecord {
  readonly cells: readonly string[];
  readonly line: number;
}

/** Characters. A record that is longer is a quote that nobody closed. */
const LONGEST_RECORD = 2 ** 20;

/** Characters, and records of them, by which the delimiter is told. */
const LOOKED_AT = 2 ** 16;
const LOOKED_AT_RECORDS = 100;

/** The first line of some files of Excel: `sep=;`. */
const TOLD_DELIMITER = /^sep=(.)(?:\n|$)/;

/** @param text the beginning of a file */
export function delimiterOf(text: string): string {
  const told = TOLD_DELIMITER.exec(text)?.[1];
  if (told !== undefined) return told;
  const { meta } = Papa.parse(text.slice(0, LOOKED_AT), {
    preview: LOOKED_AT_RECORDS,
    newline: '\n',
    // An empty one would count as a row of one column.
    skipEmptyLines: 'greedy',
    delimitersToGuess: [...DELIMITERS],
  });
  return meta.delimiter;
}

/**
 * Without empty lines, nor the one that tells the delimiter. papaparse reads files too, but decodes each piece of
 * one by itself, and so breaks the letter that two pieces share.
 * @throws UnreadableError where a quote is not closed
 */
export function* recordsOf(texts: Iterable<string>, delimiter: string): Generator<CsvRecord> {
  let rest = '';
  let line = 1;
  let isFirst = true;
  function* parsed(text: string, isLast: boolean): Generator<CsvRecord> {
    const { data, errors, meta }: Parsed = new Papa.Parser({ delimiter, newline: '\n' }).parse(
      text,
      0,
      !isLast,
    );
    const isOpen = errors.some(({ code }) => code === 'MissingQuotes');
    rest = isLast ? '' : text.slice(meta.cursor);
    const whole = isOpen ? data.slice(0, -1) : data;
    for (const cells of whole) {
      const record = { cells, line };
      line += 1 + breaksIn(cells);
      const isEmpty = cells.length === 1 && cells[0]?.trim() === '';
      const tells = isFirst && TOLD_DELIMITER.test(cells.join(delimiter));
      isFirst = false;
      if (!isEmpty && !tells) yield record;
    }
    if (isOpen || rest.length > LONGEST_RECORD)
      throw new UnreadableError({ kind: 'comilla', line });
  }
  for (const text of texts) yield* parsed(rest + text, false);
  yield* parsed(rest, true);
}

/** A quoted cell may hold ends of line. */
function breaksIn(cells: readonly string[]): number {
  let count = 0;
  for (const cell of cells) if (cell.includes('\n')) count += cell.split('\n').length - 1;
  return count;
}
