/** A question to the release: its SQL, the tables it needs, and what a row of its answer holds. */
import type { ColoniaKey } from '$old/lib/contract/coloniaKey';
import type { TableName } from '$old/lib/contract/tables';

/**
 * How one column arrives: dates as `YYYY-MM-DD`, numbers as JavaScript numbers. What is `unread` is of no
 * use to a page, only to who copies the query: rows are without it.
 */
export type CellKind = 'text' | 'colonia' | 'integer' | 'number' | 'date' | 'boolean' | 'unread';

export interface Cell<Kind extends CellKind = CellKind, Nullable extends boolean = boolean> {
  readonly kind: Kind;
  readonly nullable: Nullable;
}

export type RowShape = Readonly<Record<string, Cell>>;

interface ValueOf {
  text: string;
  colonia: ColoniaKey;
  integer: number;
  number: number;
  date: string;
  boolean: boolean;
  unread: never;
}

export type Row<Shape extends RowShape> = {
  readonly [
    Name in keyof Shape as Shape[Name] extends Cell<'unread'> ? never : Name
  ]: Shape[Name] extends Cell<infer Kind, infer Nullable>
    ? Nullable extends true
      ? ValueOf[Kind] | null
      : ValueOf[Kind]
    : never;
};

export interface Query<Shape extends RowShape> {
  readonly sql: string;
  readonly tables: readonly TableName[];
  readonly shape: Shape;
}

/** Any query, whatever its rows. */
export type AnyQuery = Query<RowShape>;

/** The rows that a query answers with. */
export type RowOf<Asked> = Asked extends Query<infer Shape> ? Row<Shape> : never;

const cell = <const Kind extends CellKind>(kind: Kind): Cell<Kind, false> => ({
  kind,
  nullable: false,
});

export const text = cell('text');
/** The key of a colonia. */
export const colonia = cell('colonia');
export const integer = cell('integer');
export const number = cell('number');
export const date = cell('date');
export const boolean = cell('boolean');
export const unread = cell('unread');

/** The same cell, where NULL may stand. */
export function nullable<Kind extends CellKind>(of: Cell<Kind, false>): Cell<Kind, true> {
  return { kind: of.kind, nullable: true };
}

/**
 * A query whose text reads well in «ver consulta»: the margin of the source file is taken off it.
 * @param sql in the SQL that DuckDB 0.9 and 1.5 share, and with a CAST on every sum (a sum of INTEGER is wider)
 */
export function defineQuery<Shape extends RowShape>(
  tables: readonly TableName[],
  shape: Shape,
  sql: string,
): Query<Shape> {
  const lines = sql.split('\n').filter((line) => line.trim() !== '');
  const margin = Math.min(...lines.map((line) => line.search(/\S/)));
  return { tables, shape, sql: lines.map((line) => line.slice(margin)).join('\n') };
}
