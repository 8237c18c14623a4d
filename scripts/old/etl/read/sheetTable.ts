/** A sheet of a workbook as a CSV of ours: its header is found, and what stands above it left out. */
import { createWriteStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { PRIVATE } from '../io/privateFolder';
import { columnName, distance, isOf, type Shape } from './recognise';
import type { SheetReader, SheetRow } from './workbook';

/** The header is within these first rows, under titles and notes. */
const HEADER_WITHIN = 20;
/** Rows that are written at once. */
const BATCH = 1000;

export interface SheetTable {
  readonly book: string;
  readonly sheet: string;
  /** The header found; where none is known, the row that is nearest to one. */
  readonly columns: readonly string[];
  /** The CSV of the rows under it; undefined where the header is of no known shape. */
  readonly csv: string | undefined;
}

/**
 * Writes the sheet to `to` if its header is of one of the shapes.
 * @throws Error of the disk when it can't be written.
 */
export async function writeSheet(
  book: string,
  { name: sheet, rows }: SheetReader,
  shapes: readonly Shape[],
  to: string,
): Promise<SheetTable> {
  const iterator = rows[Symbol.asyncIterator]();
  let nearest: readonly string[] = [];
  for (;;) {
    const next = await iterator.next();
    if (next.done === true) return { book, sheet, columns: nearest, csv: undefined };
    const { number, cells } = next.value;
    const columns = cells.map(columnName);
    const named = columns.filter((name) => name !== '');
    if (shapes.some((shape) => isOf(named, shape))) {
      await pipeline(csvLines(columns, iterator), createWriteStream(to, { mode: PRIVATE }));
      return { book, sheet, columns: named, csv: to };
    }
    if (away(named, shapes) < away(nearest, shapes)) nearest = named;
    if (number >= HEADER_WITHIN) return { book, sheet, columns: nearest, csv: undefined };
  }
}

const away = (columns: readonly string[], shapes: readonly Shape[]) =>
  Math.min(...shapes.map((shape) => distance(columns, shape)));

/** Cells under a column without a name are left out. */
async function* csvLines(
  columns: readonly string[],
  rows: AsyncIterator<SheetRow>,
): AsyncGenerator<string> {
  const kept = columns.flatMap((name, index) => (name === '' ? [] : [index]));
  let batch = [line(kept.map((index) => columns[index] ?? ''))];
  for (let next = await rows.next(); next.done !== true; next = await rows.next()) {
    const { cells } = next.value;
    batch.push(line(kept.map((index) => cells[index] ?? '')));
    if (batch.length < BATCH) continue;
    yield batch.join('');
    batch = [];
  }
  yield batch.join('');
}

const line = (cells: readonly string[]) =>
  `${cells.map((cell) => `"${cell.replace(/[\r\n]+/g, ' ').replaceAll('"', '""')}"`).join(',')}\n`;
