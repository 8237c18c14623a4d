/** Rows → CSV (RFC 4180): the names first, then the rows, with no line that is not data. */
import { escapeFormula } from '$old/lib/contract/catalogs/formulas';
import { yesNo } from '$old/lib/words/es/yesNo';

/** Numbers travel as numbers (`1234.5`, never «1,234.5»), days as `YYYY-MM-DD`. */
export type CsvValue = string | number | boolean | null;

export interface CsvTable {
  readonly columns: readonly { readonly name: string }[];
  /** As many values as columns; null is an empty cell. */
  readonly rows: readonly (readonly CsvValue[])[];
}

/** Without it Excel reads UTF-8 as Windows-1252: «ViolaciÃ³n». R, pandas and DuckDB skip it. */
const BYTE_ORDER_MARK = '\uFEFF';

export interface CsvOptions {
  /** Whether it begins with a byte order mark, for Excel. */
  readonly bom?: boolean;
}

/**
 * A text that a spreadsheet would run as a formula gets an apostrophe before it; numbers do not.
 * @throws Error when a row has not as many values as there are columns.
 */
export function toCsv({ columns, rows }: CsvTable, { bom = true }: CsvOptions = {}): string {
  const wrong = rows.findIndex((row) => row.length !== columns.length);
  if (wrong !== -1) {
    throw new Error(
      `La fila ${wrong + 1} tiene ${rows[wrong]?.length ?? 0} valores y las columnas son ` +
        `${columns.length} (${columns.map(({ name }) => name).join(', ')}).`,
    );
  }
  const lines = [columns.map(({ name }) => name), ...rows];
  return (
    (bom ? BYTE_ORDER_MARK : '') +
    lines.map((line) => `${line.map(written).join(',')}\r\n`).join('')
  );
}

function written(value: CsvValue): string {
  if (value === null) return '';
  if (typeof value === 'boolean') return yesNo(value);
  return typeof value === 'number' ? String(value) : quoted(escapeFormula(value));
}

/** Where a comma, a quote or a line break would be read as such, or a space at an end be lost. */
function quoted(text: string): string {
  return /[",\r\n\uFEFF]|^ | $/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
