/**
 * Answers that were written when the site was built: the rows of the very SQL that a page would ask an engine.
 * Columns and lines of SQL stand once, however many answers have them.
 */
import { isColoniaKey } from '$old/lib/contract/coloniaKey';
import type { AnyQuery, Cell, CellKind, Query, Row, RowShape } from '$old/lib/queries/query';
import type { ReleaseIdentity } from './releaseIdentity';

type Value = string | number | boolean | null;

/** Every number is a place in `lines` or in `columns`. */
export interface PreparedFile {
  /** Of which the answers are. */
  readonly release: ReleaseIdentity;
  readonly lines: readonly string[];
  readonly columns: readonly (readonly Value[])[];
  readonly answers: readonly PreparedAnswer[];
}

export interface PreparedAnswer {
  /** The lines of its SQL. */
  readonly sql: readonly number[];
  /** By its name. */
  readonly columns: Readonly<Record<string, number>>;
}

/** @param answers of a release, each query once */
export function packAnswers(
  release: ReleaseIdentity,
  answers: readonly (readonly [AnyQuery, readonly Row<RowShape>[]])[],
): PreparedFile {
  const lines = new Places<string>((line) => line);
  const columns = new Places<readonly Value[]>((column) => JSON.stringify(column));
  const packed = answers.map(([{ sql, shape }, rows]) => ({
    sql: sql.split('\n').map((line) => lines.of(line)),
    columns: Object.fromEntries(
      readNames(shape).map((name) => [name, columns.of(rows.map((row) => row[name] ?? null))]),
    ),
  }));
  return { release, lines: lines.all, columns: columns.all, answers: packed };
}

/** Each value once, and where it stands. */
class Places<Kept> {
  readonly all: Kept[] = [];
  readonly #known = new Map<string, number>();

  constructor(readonly keyOf: (value: Kept) => string) {}

  of(value: Kept): number {
    const key = this.keyOf(value);
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    this.#known.set(key, this.all.length);
    return this.all.push(value) - 1;
  }
}

/** By the SQL of each. */
export function answersBySql({
  lines,
  answers,
}: PreparedFile): ReadonlyMap<string, PreparedAnswer> {
  return new Map(
    answers.map((answer) => [answer.sql.map((place) => lines[place] ?? '').join('\n'), answer]),
  );
}

/** @returns undefined where they are not what the query promises */
export function preparedRows<Shape extends RowShape>(
  file: PreparedFile,
  answer: PreparedAnswer,
  { shape }: Query<Shape>,
): readonly Row<Shape>[] | undefined {
  const columns = readNames(shape).map(
    (name) => [name, file.columns[answer.columns[name] ?? -1]] as const,
  );
  const length = columns[0]?.[1]?.length ?? 0;
  const rows: Row<Shape>[] = [];
  for (let place = 0; place < length; place++) {
    const row = Object.fromEntries(columns.map(([name, column]) => [name, column?.[place]]));
    if (!isRow(row, shape)) return undefined;
    rows.push(row);
  }
  return columns.every(([, column]) => column?.length === length) ? rows : undefined;
}

const readNames = (shape: RowShape): readonly string[] =>
  Object.entries(shape).flatMap(([name, { kind }]) => (kind === 'unread' ? [] : name));

function isRow<Shape extends RowShape>(row: object, shape: Shape): row is Row<Shape> {
  const values = new Map<string, unknown>(Object.entries(row));
  return readNames(shape).every((name) => {
    const cell = shape[name];
    return cell !== undefined && isCell(values.get(name), cell);
  });
}

const isCell = (value: unknown, { kind, nullable }: Cell): boolean =>
  value === null ? nullable : KINDS[kind](value);

const isText = (value: unknown) => typeof value === 'string';

const KINDS: Readonly<Record<CellKind, (value: unknown) => boolean>> = {
  text: isText,
  colonia: (value) => typeof value === 'string' && isColoniaKey(value),
  integer: Number.isSafeInteger,
  number: Number.isFinite,
  date: (value) => typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value),
  boolean: (value) => typeof value === 'boolean',
  unread: isText,
};
