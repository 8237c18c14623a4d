/** A catalogue as it is written by a command: UTF-8, a line feed after each row, no mark at the start. */
import { writeFileSync } from 'node:fs';
import Papa from 'papaparse';

type Cell = string | number | null;

/** @param columns in their order; every row has all of them. */
function catalogueText<Column extends string>(
  columns: readonly Column[],
  rows: readonly Readonly<Record<Column, Cell>>[],
): string {
  const cells = rows.map((row) => columns.map((column) => row[column]));
  return `${Papa.unparse({ fields: [...columns], data: cells }, { newline: '\n' })}\n`;
}

export function writeCatalogue<Column extends string>(
  path: string,
  columns: readonly Column[],
  rows: readonly Readonly<Record<Column, Cell>>[],
): void {
  writeFileSync(path, catalogueText(columns, rows));
}
