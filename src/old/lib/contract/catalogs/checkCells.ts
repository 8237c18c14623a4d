/** One row of a catalogue, from the text of its cells. */
import * as v from 'valibot';
import { partsOf, type Problem } from './problem';

/** Blank cells reach it as null, the others without outer blanks. It may be piped, to check one column by another. */
export type CatalogSchema = v.GenericSchema<unknown> & {
  readonly entries: Readonly<Record<string, { readonly type: string }>>;
};

/** The text of cells by column; blank or null where there is none. */
export type Cells = Readonly<Record<string, string | null>>;

export type CheckedCells<Row> =
  | { readonly row: Row; readonly problems: readonly [] }
  | { readonly row: null; readonly problems: readonly [Problem, ...Problem[]] };

/**
 * Checks the cells of a line or the fields of a form, all at once: one problem at most for each
 * column. What one column says of another is checked once every cell holds for itself.
 */
export function checkCells<Schema extends CatalogSchema>(
  schema: Schema,
  cells: Cells,
): CheckedCells<v.InferOutput<Schema>> {
  const required = Object.entries(schema.entries).filter(([, { type }]) => type !== 'optional');
  const blank = Object.fromEntries(required.map(([column]) => [column, null]));
  const trimmed = Object.fromEntries(
    Object.entries(cells).map(([column, cell]) => [column, cell?.trim() || null]),
  );
  const input: Cells = { ...blank, ...trimmed };
  const result = v.safeParse(schema, input);
  if (result.success) return { row: result.output, problems: [] };
  const [firstIssue, ...others] = result.issues;
  const first = problemOf(firstIssue, input);
  const seen = new Set([first.column]);
  const rest = others
    .map((issue) => problemOf(issue, input))
    .filter(({ column }) => !seen.has(column) && seen.add(column));
  return { row: null, problems: [first, ...rest] };
}

function problemOf(issue: v.BaseIssue<unknown>, input: Cells): Problem {
  const column = String(issue.path?.[0]?.key ?? '');
  const isBlank = issue.kind === 'schema' && issue.input === null;
  const parts = isBlank
    ? { what: 'está vacío', remedy: 'Escribe un valor' }
    : partsOf(issue.message);
  return { column, value: input[column] ?? '', ...parts };
}
