/** What of an answer can be drawn at once, told from the kinds of its columns. */
import type { FreeColumn, FreeResult } from '$old/lib/engine/freeResult';

export interface LinePoint {
  /** Milliseconds since 1970 where it is a day. */
  readonly x: number;
  /** NaN where nothing is known, which parts the line. */
  readonly y: number;
}

export interface Line {
  /** Null where there is one line. */
  readonly name: string | null;
  readonly points: readonly LinePoint[];
}

export type Chart =
  | { readonly kind: 'none' }
  /** More lines than can be told apart. */
  | { readonly kind: 'many'; readonly lines: number }
  | {
      readonly kind: 'line';
      readonly x: string;
      readonly isTime: boolean;
      readonly y: string;
      readonly lines: readonly Line[];
    }
  | {
      readonly kind: 'bars';
      readonly x: string;
      readonly y: string;
      readonly bars: readonly { readonly name: string; readonly y: number }[];
      /** How many rows there are, drawn or not. */
      readonly of: number;
    };

export const MOST_LINES = 5;
const MOST_BARS = 40;

const isNumber = ({ kind }: FreeColumn): boolean => kind === 'integer' || kind === 'number';
/** One that orders, as a year or an hour does, rather than counts. */
const isOrder = ({ name, kind, values }: FreeColumn): boolean =>
  kind === 'integer' &&
  /^(a[nñ]i?o|year|mes|trimestre|hora|dias?|edad)/i.test(name) &&
  !values.includes(null);

/** Columns of numbers that may be drawn against the others. */
export function measuresOf({ columns }: FreeResult): readonly string[] {
  const numbers = columns.filter(isNumber);
  const measures = numbers.filter((column) => !isOrder(column));
  const drawn = measures.length > 0 ? measures : numbers.slice(1);
  return drawn
    .filter(({ values }) => values.some((value) => value !== null))
    .map(({ name }) => name);
}

/** @param measure one of `measuresOf` */
export function chartOf({ columns, length }: FreeResult, measure: string | undefined): Chart {
  const y = columns.find(({ name }) => name === measure);
  if (y === undefined || length < 2) return { kind: 'none' };
  const texts = columns.filter(({ kind }) => kind === 'text');
  const x =
    columns.find(({ kind }) => kind === 'date') ??
    columns.find((column) => column !== y && isOrder(column)) ??
    (texts.length === 0 ? columns.find((column) => column !== y && isNumber(column)) : undefined);
  if (x !== undefined) return linesOf(x, y, texts, length);
  return texts.length === 0 ? { kind: 'none' } : barsOf(y, texts, length);
}

function linesOf(
  x: FreeColumn,
  y: FreeColumn,
  texts: readonly FreeColumn[],
  length: number,
): Chart {
  const lines = new Map<string, LinePoint[]>();
  for (let row = 0; row < length; row += 1) {
    const at = x.values[row] ?? null;
    if (at === null) continue;
    const name = nameOf(texts, row);
    const points = lines.get(name) ?? [];
    lines.set(name, points);
    points.push({
      x: x.kind === 'date' ? Date.parse(`${at}T00:00Z`) : Number(at),
      y: numberIn(y, row),
    });
  }
  if (lines.size > MOST_LINES) return { kind: 'many', lines: lines.size };
  return {
    kind: 'line',
    x: x.name,
    isTime: x.kind === 'date',
    y: y.name,
    lines: [...lines].map(([name, points]) => ({
      name: lines.size === 1 ? null : name,
      points: [...points].sort((one, other) => one.x - other.x),
    })),
  };
}

const barsOf = (y: FreeColumn, texts: readonly FreeColumn[], length: number): Chart => ({
  kind: 'bars',
  x: texts.map(({ name }) => name).join(', '),
  y: y.name,
  bars: Array.from({ length: Math.min(length, MOST_BARS) }, (_, row) => ({
    name: nameOf(texts, row),
    y: numberIn(y, row),
  })),
  of: length,
});

const nameOf = (texts: readonly FreeColumn[], row: number): string =>
  texts.map(({ values }) => String(values[row] ?? '')).join(' · ');

function numberIn({ values }: FreeColumn, row: number): number {
  const value = values[row] ?? null;
  return value === null ? NaN : Number(value);
}
