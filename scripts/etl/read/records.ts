/**
 * The records of a text that DuckDB's reader does not balance: an unclosed quote, a newline within a field, mixed
 * ends of lines, control characters. Every line is part of a record or of none, and is told.
 */
import Papa from 'papaparse';
import { LONGEST_LINE, type Line } from './text';

/** A field that is quoted may go on over so many lines; a quote that closes nowhere is a slip of its own line. */
const LONGEST_FIELD = 20;
/** Lines that are no record and are told one by one. */
const TOLD = 3;

/** What became of the lines under a header that hold anything: lines = rows + unreadable + continued. */
export interface Tally {
  readonly lines: number;
  readonly rows: number;
  /** Lines that are no record of as many fields as the header. */
  readonly unreadable: number;
  /** Lines of a record after its first. */
  readonly continued: number;
  /** Of the first unreadable ones, number and why. */
  readonly faults: readonly string[];
}

interface Format {
  /** Number of the line of the header, from 1. */
  readonly line: number;
  readonly delimiter: string;
  readonly columns: readonly string[];
}

/** @param take is given the records, some at once. */
export async function readRecords(
  batches: AsyncIterable<readonly Line[]>,
  format: Format,
  take: (rows: readonly (readonly string[])[]) => Promise<void>,
): Promise<Tally> {
  const tally = { lines: 0, rows: 0, unreadable: 0, continued: 0 };
  const faults: string[] = [];
  let waiting: readonly Line[] = [];
  let before = 0;
  const use = async (isLast: boolean): Promise<void> => {
    const rows: (readonly string[])[] = [];
    let at = Math.max(0, Math.min(waiting.length, format.line - before));
    while (at < waiting.length && (isLast || waiting.length - at > LONGEST_FIELD)) {
      if (isBlank(waiting[at])) {
        at += 1;
        continue;
      }
      const record = recordAt(waiting, at, format);
      const others = waiting.slice(at + 1, at + record.lines);
      tally.continued += others.filter((line) => !isBlank(line)).length;
      if ('fields' in record) rows.push(record.fields);
      else {
        tally.unreadable += 1;
        if (faults.length < TOLD) faults.push(`renglón ${before + at + 1}: ${record.why}`);
      }
      at += record.lines;
    }
    tally.rows += rows.length;
    before += at;
    waiting = waiting.slice(at);
    await take(rows);
  };
  for await (const lines of batches) {
    const past = lines.slice(Math.max(0, format.line - before - waiting.length));
    tally.lines += past.filter((line) => !isBlank(line)).length;
    waiting = waiting.concat(lines);
    await use(false);
  }
  await use(true);
  return { ...tally, faults };
}

export const isBlank = (line: Line | undefined): boolean => line?.trim() === '';

type Found =
  | { readonly lines: number; readonly fields: readonly string[] }
  | { readonly lines: 1; readonly why: string };

const OPEN: Found = { lines: 1, why: 'una comilla no cierra' };

function recordAt(lines: readonly Line[], at: number, { delimiter, columns }: Format): Found {
  const withFields = (fields: readonly string[], count: number): Found =>
    fields.length === columns.length
      ? { lines: count, fields }
      : { lines: 1, why: `trae ${fields.length} campos, y el encabezado ${columns.length}` };
  let text = lines[at] ?? null;
  if (text === null) return { lines: 1, why: `pasa de ${LONGEST_LINE} bytes` };
  if (!text.includes('"')) return withFields(text.split(delimiter), 1);
  for (let count = 1; count <= LONGEST_FIELD; count += 1) {
    const { data, errors } = Papa.parse<string[]>(text, { delimiter, newline: '\n' });
    if (errors.length === 0) return withFields(data.flat(), count);
    if (errors.some(({ code }) => code !== 'MissingQuotes')) return OPEN;
    const next: Line = lines[at + count] ?? null;
    // What would be within the field and is a whole record by itself shows that the quote is the slip.
    const isWhole =
      next?.includes('"') === false && next.split(delimiter).length === columns.length;
    if (next === null || isWhole) return OPEN;
    text += `\n${next}`;
  }
  return OPEN;
}
