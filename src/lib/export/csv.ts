/** Rows → CSV (RFC 4180): the names first, then the rows, with no line that is not data. */
import Papa from 'papaparse';
import { escapeFormula } from '$lib/contract/catalogs/formulas';

/** Numbers travel as numbers (`1234.5`, never «1,234.5»), days as `YYYY-MM-DD`. */
export type CsvValue = string | number | boolean | null;

export interface CsvTable {
  readonly columns: readonly { readonly name: string }[];
  /** As many values as columns; null is an empty cell. */
  readonly rows: readonly (readonly CsvValue[])[];
}

/** The columns of a table by their names. */
export const named = (...names: readonly string[]): CsvTable['columns'] =>
  names.map((name) => ({ name }));

/** Without it Excel reads UTF-8 as Windows-1252: «ViolaciÃ³n». R, pandas and DuckDB skip it. */
const BYTE_ORDER_MARK = '\uFEFF';

/**
 * A text that a spreadsheet would run as a formula gets an apostrophe before it; numbers do not.
 * @throws Error when a row has not as many values as there are columns.
 */
export function toCsv({ columns, rows }: CsvTable): string {
  const wrong = rows.findIndex((row) => row.length !== columns.length);
  if (wrong !== -1) {
    throw new Error(
      `La fila ${wrong + 1} tiene ${rows[wrong]?.length ?? 0} valores y las columnas son ` +
        `${columns.length} (${columns.map(({ name }) => name).join(', ')}).`,
    );
  }
  const names = columns.map(({ name }) => written(name));
  const lines = [names, ...rows.map((row) => row.map(written))];
  return `${BYTE_ORDER_MARK}${Papa.unparse(lines, { newline: '\r\n' })}\r\n`;
}

function written(value: CsvValue): CsvValue {
  if (typeof value === 'string') return escapeFormula(value);
  return typeof value === 'boolean' ? (value ? 'sí' : 'no') : value;
}
