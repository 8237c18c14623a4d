/**
 * Tables on their way from the server to a page, which has them twice: written in it, and in the file that a link
 * to it fetches. Rows are told as columns, each name once and not once a row; numbers, as one text.
 */

/** The names, and the values of each in the order of the rows; told once where all rows have the same. */
export type Columns = readonly [names: readonly string[], ...values: Column[]];
type Column = readonly unknown[] | Same;

interface Same {
  readonly rows: number;
  readonly value: unknown;
}

/** With fewer nothing is saved. */
const FEWEST_ROWS = 3;
const FEWEST_NUMBERS = 6;

/** @returns undefined where they are not plain objects that all have the same properties in the same order */
export function toColumns(rows: unknown): Columns | undefined {
  if (!Array.isArray(rows) || rows.length < FEWEST_ROWS || !rows.every(isPlain)) return undefined;
  const names = Object.keys(rows[0] ?? {});
  const same = rows.every((row) => {
    const own = Object.keys(row);
    return own.length === names.length && own.every((name, place) => name === names[place]);
  });
  if (!same || names.length === 0) return undefined;
  return [names, ...names.map((name) => columnOf(rows.map((row) => row[name])))];
}

/** The rows of what `toColumns` gave. */
export function fromColumns([names, ...values]: Columns): Record<string, unknown>[] {
  const [one] = values;
  const length = one === undefined ? 0 : isSame(one) ? one.rows : one.length;
  const cell = (column: Column | undefined, row: number): unknown =>
    column !== undefined && isSame(column) ? column.value : column?.[row];
  return Array.from({ length }, (_, row) =>
    Object.fromEntries(names.map((name, place) => [name, cell(values[place], row)])),
  );
}

const isSame = (column: Column): column is Same => 'rows' in column;

function columnOf(values: readonly unknown[]): Column {
  const [value] = values;
  const isText = typeof value === 'string' || typeof value === 'boolean' || value === null;
  return isText && values.every((each) => each === value) ? { rows: values.length, value } : values;
}

/** @returns undefined where some are neither null nor numbers that their text gives back */
export function toNumberText(values: unknown): string | undefined {
  if (!Array.isArray(values) || values.length < FEWEST_NUMBERS) return undefined;
  const texts = Array.from(values, (value: unknown) => {
    if (value === null) return '';
    return Number.isFinite(value) && !Object.is(value, -0) ? String(value) : undefined;
  });
  return texts.includes(undefined) ? undefined : texts.join();
}

/** The numbers and nulls of what `toNumberText` gave. */
export function fromNumberText(text: string): (number | null)[] {
  return text.split(',').map((value) => (value === '' ? null : Number(value)));
}

function isPlain(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null) return false;
  return Object.getPrototypeOf(value) === Object.prototype;
}
