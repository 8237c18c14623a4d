/** The text of a CSV cut into its records: one may change, and the rest keep their bytes. */
import Papa from 'papaparse';
import { printCsv } from './csv';
import { unescapeFormula } from './formulas';

export interface CsvRecord {
  /** Where it starts, as an offset into the text. */
  readonly start: number;
  /** Its text, without the line break that ends it. */
  readonly raw: string;
  /** The first of its lines; 1 is the header's. */
  readonly line: number;
  /** As they read: without the apostrophe that keeps a formula from running. */
  readonly cells: readonly string[];
}

type Row = Readonly<Record<string, string | null>>;

/** Header first; blank lines are none. The quotes of the text are sound (`parseCsv`). */
export function recordsOf(text: string): readonly CsvRecord[] {
  const body = text.replace(/^\uFEFF/, '');
  const mark = text.length - body.length;
  const records: CsvRecord[] = [];
  let start = 0;
  let line = 1;
  Papa.parse<string[]>(body, {
    delimiter: ',',
    newline: newlineOf(body),
    step: ({ data: cells, meta: { cursor: end } }) => {
      const whole = body.slice(start, end);
      const raw = whole.replace(/\r?\n$/, '');
      if (cells.some((cell) => cell.trim() !== '')) {
        records.push({ start: start + mark, raw, line, cells: cells.map(unescapeFormula) });
      }
      line += whole.split('\n').length - 1;
      start = end;
    },
  });
  return records;
}

/** A record's cells by column; blank where it has too few. */
export function rowOf(record: CsvRecord, header: CsvRecord): Readonly<Record<string, string>> {
  return Object.fromEntries(
    header.cells.map((column, index) => [column.trim(), record.cells[index] ?? '']),
  );
}

/** The text with other cells in one of its records; the same text when they are the same. */
export function withRecord(text: string, record: CsvRecord, row: Row): string {
  const [header] = recordsOf(text);
  if (header === undefined || sameCells(rowOf(record, header), row)) return text;
  const end = record.start + record.raw.length;
  return text.slice(0, record.start) + printed(header, row) + text.slice(end);
}

/**
 * The text with a new record, after the last one that goes before it.
 * @param goesBefore whether a row that is there goes before the new one; with none, it is the first
 */
export function withNewRecord(text: string, row: Row, goesBefore: (row: Row) => boolean): string {
  const [header, ...body] = recordsOf(text);
  if (header === undefined) return text;
  const previous = body.filter((record) => goesBefore(rowOf(record, header))).pop() ?? header;
  const at = previous.start + previous.raw.length;
  return text.slice(0, at) + newlineOf(text) + printed(header, row) + text.slice(at);
}

/** Each cell as the text has it, quotes, apostrophe and all: with commas between them they are the record. */
export function cellTexts({ raw }: Pick<CsvRecord, 'raw'>): readonly string[] {
  const { data } = Papa.parse<string[]>(raw, { delimiter: ',', newline: newlineOf(raw) });
  let at = 0;
  return (data[0] ?? []).map((cell) => {
    const length = raw[at] === '"' ? cell.replaceAll('"', '""').length + 2 : cell.length;
    const text = raw.slice(at, at + length);
    at += length + 1;
    return text;
  });
}

/** Records of a text that are not, letter by letter, in another. */
export function newRecords(text: string, before: string): readonly CsvRecord[] {
  const known = new Set(recordsOf(before).map(({ raw }) => raw));
  return recordsOf(text).filter(({ raw }) => !known.has(raw));
}

const newlineOf = (text: string) => (text.includes('\r\n') ? '\r\n' : '\n');

const sameCells = (a: Row, b: Row) =>
  [...new Set([...Object.keys(a), ...Object.keys(b)])].every(
    (column) => (a[column] ?? '') === (b[column] ?? ''),
  );

/** One line, in the order of the header. */
function printed(header: CsvRecord, row: Row): string {
  const columns = header.cells.map((column) => column.trim());
  const text = printCsv(columns, [row]);
  return text.slice(printCsv(columns, []).length, -1);
}
