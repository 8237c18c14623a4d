/**
 * The records of a text that DuckDB's reader does not balance: an unclosed quote, a newline within a field, mixed
 * line ends, control characters. Every line is part of a record or of none, and is told.
 */
import Papa from 'papaparse';

/** A field that is quoted may go on over so many lines; a quote that closes nowhere is a slip of its own line. */
const LONGEST_FIELD = 20;

export interface Records {
  readonly rows: readonly (readonly string[])[];
  /** Lines that are no record of as many fields as the header. */
  readonly unreadable: number;
}

/** @param text without its header. */
export function recordsOf(text: string, delimiter: string, width: number): Records {
  // Of control characters a tab alone may stand in a field.
  const lines = text.split(/\r\n|\n|\r/).map((line) => line.replace(/(?!\t)\p{Cc}/gu, ''));
  const rows: string[][] = [];
  let unreadable = 0;
  for (let at = 0; at < lines.length;) {
    if (lines[at]?.trim() === '') {
      at += 1;
      continue;
    }
    const until = closingLine(lines, at);
    const [row] =
      until === null
        ? []
        : Papa.parse<string[]>(lines.slice(at, until + 1).join('\n'), { delimiter }).data;
    if (until === null || row?.length !== width) {
      unreadable += 1;
      at += 1;
    } else {
      rows.push(row);
      at = until + 1;
    }
  }
  return { rows, unreadable };
}

/** The line in which the quotes opened in one are all closed; null where they are not, soon. */
function closingLine(lines: readonly string[], from: number): number | null {
  let isOpen = false;
  for (let at = from; at < Math.min(lines.length, from + LONGEST_FIELD); at += 1) {
    const quotes = (lines[at] ?? '').split('"').length - 1;
    if (quotes % 2 === 1) isOpen = !isOpen;
    if (!isOpen) return at;
  }
  return null;
}
