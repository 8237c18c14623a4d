/** A figure's numbers as a table: what is read, and beside it the value that a program reads. */
import { markText, NONE, UNPUBLISHED, type MarkName, type MarkValue } from '$lib/export/dataMarks';
import { writeCount } from '$lib/words/es/numbers';

export interface TableColumn {
  readonly name: string;
  /** Numbers stand to the right. */
  readonly numeric: boolean;
  /** What its values are; several where a cell says several. */
  readonly mark?: MarkName | readonly MarkName[] | undefined;
  /** Tells apart columns of one mark. */
  readonly code?: string | undefined;
  /** Its cells are what a catalogue says, word by word. */
  readonly quoted?: boolean;
}

/** As many cells as columns, already formatted; the first one names the row. */
type TableRow = readonly string[];

export interface FigureTable {
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
  /** As marks, cell by cell; undefined where a cell has no value of its own. */
  readonly values: readonly (readonly (string | undefined)[])[];
}

/** A text with its value. */
export interface Cell {
  readonly text: string;
  readonly value: MarkValue | readonly MarkValue[];
}

/** What stands where a count is not published. */
export const SUPPRESSED = 'menos de 5 o protegida';

export const numeric = (name: string, mark?: TableColumn['mark'], code?: string): TableColumn => ({
  name,
  numeric: true,
  mark,
  code,
});

export const words = (name: string, mark?: TableColumn['mark']): TableColumn => ({
  name,
  numeric: false,
  mark,
});

/** A column of what a catalogue says, word by word. */
export const quoted = (name: string): TableColumn => ({ name, numeric: false, quoted: true });

export function tableOf(
  columns: readonly TableColumn[],
  rows: readonly (readonly (string | Cell)[])[],
): FigureTable {
  return {
    columns,
    rows: rows.map((row) => row.map((cell) => (typeof cell === 'string' ? cell : cell.text))),
    values: rows.map((row) =>
      row.map((cell) => (typeof cell === 'string' ? undefined : markText(cell.value))),
    ),
  };
}

/** What a cell says, and its code or its numbers. */
export function marked(text: string, value: Cell['value']): Cell {
  return { text, value };
}

/** A number, or what stands where there is none: nothing to compute it from, unless said to be protected. */
export function numberCell(
  value: number | null,
  write: (value: number) => string,
  otherwise = '',
  absent: typeof NONE | typeof UNPUBLISHED = NONE,
): Cell {
  return value === null ? marked(otherwise, absent) : marked(write(value), value);
}

/** A count, which is protected where it is not given. */
export function countCell(n: number | null): Cell {
  return numberCell(n, writeCount, SUPPRESSED, UNPUBLISHED);
}
