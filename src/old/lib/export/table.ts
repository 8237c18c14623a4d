/** A figure's numbers as a table: what is read, and beside it the value that a program reads. */
import { markText, type DataMarks, type MarkName, type MarkValue } from '$old/lib/export/dataMarks';

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
  /** What its own name says. */
  readonly told?: DataMarks;
}

/** As many cells as columns, already formatted; the first one names the row. */
type TableRow = readonly string[];

export interface FigureTable {
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
  /** As marks, cell by cell; undefined where a cell has no value of its own. */
  readonly values: readonly (readonly (string | undefined)[])[];
}

/** Of words, which stand to the left. */
export type WordColumn = TableColumn & { readonly numeric: false };

/** A text with its value. */
export interface Cell<Value = MarkValue | readonly MarkValue[]> {
  readonly text: string;
  readonly value: Value;
}

export const numeric = (name: string, mark?: TableColumn['mark'], code?: string): TableColumn => ({
  name,
  numeric: true,
  mark,
  code,
});

export const words = (name: string, mark?: TableColumn['mark']): WordColumn => ({
  name,
  numeric: false,
  mark,
});

/** A column of what a catalogue says, word by word. */
export const quoted = (name: string): WordColumn => ({ name, numeric: false, quoted: true });

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
export function marked<const Value extends Cell['value']>(text: string, value: Value): Cell<Value> {
  return { text, value };
}
