/**
 * A question to the release: its SQL and the type of its rows. The same SQL runs at build, in native DuckDB, and in the
 * page, in DuckDB-WASM 0.9.1: sums are cast to INTEGER or DOUBLE, days to VARCHAR, and rows are ordered.
 */
import * as v from 'valibot';

/** What stands in a row. */
export type Value = number | string | boolean | null;
export type PlainRow = Readonly<Record<string, Value>>;

/** A column of an answer to SQL that nobody has typed before. */
export interface ResultColumn {
  readonly name: string;
  readonly kind: 'number' | 'text' | 'date' | 'boolean';
}

/** Days and instants are ISO texts. */
export interface Result {
  readonly columns: readonly ResultColumn[];
  readonly rows: readonly PlainRow[];
}

export interface Query<Row = unknown> {
  readonly sql: string;
  readonly row: v.GenericSchema<unknown, Row>;
}

/** An answer as a page carries it: each column once, so that no name stands in every row. */
export interface Answer {
  readonly sql: string;
  readonly columns: Readonly<Record<string, readonly Value[]>>;
}

/** @param entries the type of each column */
export const query = <const Entries extends Record<string, v.GenericSchema<unknown, Value>>>(
  sql: string,
  entries: Entries,
) => ({ sql: sql.trim().replace(/\n\s*/g, '\n'), row: v.object(entries) });

export function answerOf(sql: string, rows: readonly PlainRow[]): Answer {
  const names = Object.keys(rows[0] ?? {});
  const columns = names.map((name) => [name, rows.map((row) => row[name] ?? null)] as const);
  return { sql, columns: Object.fromEntries(columns) };
}

/** Rows as they were, of no type yet. */
export function plainRowsOf({ columns }: Answer): readonly PlainRow[] {
  const entries = Object.entries(columns);
  const length = entries[0]?.[1].length ?? 0;
  return Array.from({ length }, (_, at) =>
    Object.fromEntries(entries.map(([name, values]) => [name, values[at] ?? null])),
  );
}

/** @throws v.ValiError when a row is not as its query says */
export const rowsOf = <Row>({ row }: Query<Row>, answer: Answer): Row[] =>
  v.parse(v.array(row), plainRowsOf(answer));
