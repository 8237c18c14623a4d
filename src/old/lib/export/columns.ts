/**
 * A figure's numbers, described once: a column reads its value from a row, and that one reading gives the
 * cell under the figure, the cell's mark and the value in the file.
 */
import type { CsvTable, CsvValue } from '$old/lib/export/csv';
import { NONE, UNPUBLISHED, type Absent } from '$old/lib/export/dataMarks';
import {
  marked,
  tableOf,
  type Cell,
  type FigureTable,
  type TableColumn,
  type WordColumn,
} from '$old/lib/export/table';
import { writeCount } from '$old/lib/words/es/numbers';
import { suppressedWords } from '$old/lib/words/es/suppressedWords';

/** Of rows of a type. Most of its functions take null for the part that it does not have. */
export interface Column<Row> {
  /** Null where only the file has it. */
  readonly page: {
    readonly head: TableColumn;
    readonly cell: (row: Row) => string | Cell;
  } | null;
  /** Several where a cell says several; none where only the page has it. */
  readonly file: readonly {
    readonly name: string;
    readonly value: (row: Row) => CsvValue;
  }[];
}

/** A number or a code, or null where a row has none. */
type Read<Row, Value> = (row: Row) => Value | null;

/** What stands on the page where there is no value, and why there is none; a bare text says no reason. */
type AbsentCell<Row> = (row: Row) => string | Cell<Absent>;

const onPage = <Row>(
  head: TableColumn | null,
  cell: (row: Row) => string | Cell,
): Column<Row>['page'] => (head === null ? null : { head, cell });

/** Empty: with a mark that says that there is nothing, if the others of its column have one. */
const empty = (head: TableColumn | null) => (): string | Cell<Absent> =>
  head?.mark === undefined ? '' : marked('', NONE);

/**
 * One value a row.
 * @param head null where only the file has it; without a mark, its cells have none
 * @param name in the file; null where only the page has it
 * @param absent what the page says where there is no value, which in the file is an empty cell
 */
export function column<Row, Value extends string | number>(
  head: TableColumn | null,
  name: string | null,
  read: Read<Row, Value>,
  write: (value: Value, row: Row) => string,
  absent: AbsentCell<Row> = empty(head),
): Column<Row> {
  return {
    page: onPage(head, (row) => {
      const value = read(row);
      if (value === null) return absent(row);
      const text = write(value, row);
      return head?.mark === undefined ? text : marked(text, value);
    }),
    file: name === null ? [] : [{ name, value: read }],
  };
}

/** For a column of what the release says, word by word. */
export const asWritten = (text: string): string => text;

/** A count, which is protected where it is not given. */
export function count<Row>(
  head: TableColumn | null,
  name: string | null,
  read: Read<Row, number>,
): Column<Row> {
  return column(head, name, read, writeCount, () => marked(suppressedWords.count, UNPUBLISHED));
}

/**
 * Two numbers that a cell says together, as the limits of an interval, and the file apart.
 * @param names in the file, the lesser first; null where only the page has them
 */
export function pair<Row>(
  head: TableColumn,
  names: readonly [string, string] | null,
  read: Read<Row, readonly [number, number]>,
  write: (first: number, second: number, row: Row) => string,
  absent: AbsentCell<Row> = empty(head),
): Column<Row> {
  return {
    page: onPage(head, (row) => {
      const values = read(row);
      return values === null ? absent(row) : marked(write(...values, row), values);
    }),
    file: (names ?? []).map((name, part) => ({ name, value: (row) => read(row)?.[part] ?? null })),
  };
}

/** Yes or no: the file says so, and the page in words of its own, without a mark. */
export function flag<Row>(
  head: WordColumn,
  name: string,
  read: (row: Row) => boolean,
  { yes, no }: { readonly yes: string; readonly no: string },
): Column<Row> {
  return { page: { head, cell: (row) => (read(row) ? yes : no) }, file: [{ name, value: read }] };
}

/** A colonia or an alcaldía: its name on the page, which its key marks, and both in the file. */
export function place<Row extends { readonly clave: string; readonly nombre: string }>(
  head: WordColumn,
): Column<Row> {
  return {
    page: { head, cell: ({ nombre, clave }) => marked(nombre, clave) },
    file: [
      { name: 'clave', value: ({ clave }) => clave },
      { name: 'nombre', value: ({ nombre }) => nombre },
    ],
  };
}

/** Words that only the page has: numbers come from `column`, which reads them once. */
export function said<Row>(head: WordColumn, cell: (row: Row) => string | Cell): Column<Row> {
  return { page: { head, cell }, file: [] };
}

/** What only the file has, as it is published. */
export function filed<Row>(name: string, value: (row: Row) => CsvValue): Column<Row> {
  return { page: null, file: [{ name, value }] };
}

/** The same reading under another head, of another table of the same page; the file has it already. */
export function again<Row>({ page }: Column<Row>, head: TableColumn): Column<Row> {
  return { page: page && { head, cell: page.cell }, file: [] };
}

/** The table under the figure: the columns that the page has. */
export function screen<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): FigureTable {
  const shown = columns.flatMap(({ page }) => (page === null ? [] : [page]));
  return tableOf(
    shown.map(({ head }) => head),
    rows.map((row) => shown.map(({ cell }) => cell(row))),
  );
}

/** The file of the figure: the columns that it has, whole and unrounded. */
export function csv<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): CsvTable {
  const filled = columns.flatMap(({ file }) => file);
  return {
    columns: filled.map(({ name }) => ({ name })),
    rows: rows.map((row) => filled.map(({ value }) => value(row))),
  };
}
