/** A change to one of the cabinet's files: what its text becomes, and what that would break. */
import type { Cells } from '$lib/contract/catalogs/checkCells';
import {
  recordsOf,
  rowOf,
  withNewRecord,
  withRecord,
  type CsvRecord,
} from '$lib/contract/catalogs/csvRecords';
import { hasMonthFirst, readDate, type DateLimits } from '$lib/contract/catalogs/writtenDate';
import { writeLooseDate } from '$lib/words/es/looseDates';
import type { Cabinet, FileProblem } from '$lib/contract/cabinet/checkCabinet';

/** The files that the editor writes. */
export const EDITED_FILES = ['sesiones.csv', 'acuerdos.csv', 'avances.csv'] as const;
export type EditedFile = (typeof EDITED_FILES)[number];
export type EditedTexts = Readonly<Record<EditedFile, string>>;

/** The columns that tell the rows of a file apart. */
const KEYS: Readonly<Record<EditedFile, readonly string[]>> = {
  'sesiones.csv': ['fecha'],
  'acuerdos.csv': ['id'],
  'avances.csv': ['acuerdo', 'fecha'],
};

export interface Change {
  readonly file: EditedFile;
  /** The row that changes, as the file has it, letter by letter; null for a new one. */
  readonly raw: string | null;
  readonly cells: Cells;
}

/** What tells a row from the others of its file. */
export const keyOf = (file: EditedFile, cells: Cells): string =>
  KEYS[file].map((column) => cells[column] ?? '').join(' ');

/**
 * The file with the change; every other line keeps its bytes. A new row goes after those whose
 * key comes before its own, so that an ordered file stays so.
 */
export function changed(text: string, { file, raw, cells }: Change): string {
  const row = withDates(tidy(cells));
  if (raw === null) {
    const key = keyOf(file, row);
    return withNewRecord(text, row, (other) => keyOf(file, other) <= key);
  }
  const record = recordsOf(text).find((each) => each.raw === raw);
  return record === undefined ? text : withRecord(text, record, row);
}

/** One line each, without outer blanks: a line of the file stays one line. */
const tidy = (cells: Cells): Cells =>
  Object.fromEntries(
    Object.entries(cells).map(([column, cell]) => [
      column,
      cell === null ? null : cell.trim().replace(/\s*[\r\n]+\s*/g, ' '),
    ]),
  );

const isDate = (column: string): boolean => /^fecha|_fecha$/.test(column);

/** Of a date that is typed by itself. */
const NO_LIMITS: DateLimits = { latest: null, monthFirst: false };

/** Dates as the catalogues write them, where they can be read; the rest as they were typed, to be told. */
export const withDates = (cells: Cells, limits = NO_LIMITS): Cells =>
  Object.fromEntries(
    Object.entries(cells).map(([column, cell]) => [
      column,
      isDate(column) && cell !== null && cell.trim() !== ''
        ? (readDate(cell, limits).date ?? cell)
        : cell,
    ]),
  );

/** How a date that was typed in another way was read, in words; null where there is nothing to tell. */
export function readBack(column: string, typed: string): string | null {
  if (!isDate(column) || typed.trim() === '') return null;
  const { date } = readDate(typed, NO_LIMITS);
  return date === null || date === typed.trim() ? null : writeLooseDate(date);
}

/** The text of a file with its dates read, of which a spreadsheet may have written some its own way. */
export function withDatesRead(text: string): string {
  const rows = rowsOf(text);
  const dates = rows.flatMap(({ cells }) =>
    Object.entries(cells).flatMap(([column, cell]) => (isDate(column) ? [cell] : [])),
  );
  const limits = { latest: null, monthFirst: hasMonthFirst(dates) };
  // From the last, so that those before keep their places.
  return [...rows]
    .reverse()
    .reduce(
      (before, { record, cells }) => withRecord(before, record, withDates(cells, limits)),
      text,
    );
}

export interface EditedRow {
  readonly record: CsvRecord;
  readonly cells: Readonly<Record<string, string>>;
}

/** The rows of a file, right or wrong, as their cells; not those with more or fewer than its header. */
export function rowsOf(text: string): readonly EditedRow[] {
  const [header, ...body] = recordsOf(text);
  if (header === undefined) return [];
  return body
    .filter(({ cells }) => cells.length === header.cells.length)
    .map((record) => ({ record, cells: rowOf(record, header) }));
}

/** What is wrong after a change and was not before, wherever its line has moved to. */
export function newErrors(
  before: Pick<Cabinet, 'errors'>,
  after: Pick<Cabinet, 'errors'>,
): readonly FileProblem[] {
  const id = ({ file, column, value, what }: FileProblem) => [file, column, value, what].join('\n');
  const known = new Set(before.errors.map(id));
  return after.errors.filter((error) => !known.has(id(error)));
}
