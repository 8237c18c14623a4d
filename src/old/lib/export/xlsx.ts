/** Rows → XLSX: the names first, bold and always in sight, then the rows, all in one sheet. */
import writeXlsxFile, { type Cell } from 'write-excel-file/universal';
import { yesNo } from '$old/lib/words/es/yesNo';
import type { CsvTable, CsvValue } from './csv';

/** Excel takes no longer name of a sheet. */
const LONGEST_NAME = 31;

/**
 * A text stays a text, even one that begins as a formula; a day is written as in the CSV, `YYYY-MM-DD`.
 * @param name of the sheet
 */
export function toXlsx(name: string, { columns, rows }: CsvTable): Promise<Blob> {
  const head = columns.map(({ name: value }): Cell => ({
    value,
    type: String,
    fontWeight: 'bold',
  }));
  return writeXlsxFile([head, ...rows.map((row) => row.map(cellOf))], {
    sheet: name.slice(0, LONGEST_NAME),
    stickyRowsCount: 1,
  }).toBlob();
}

function cellOf(value: CsvValue): Cell {
  if (value === null || value === '') return null;
  if (typeof value === 'number') return { value, type: Number };
  return { value: typeof value === 'boolean' ? yesNo(value) : value, type: String };
}
