/** Hands a file to the reader's browser. Nothing is sent: the file is made in the page. */
import { toCsv, type CsvOptions, type CsvTable } from './csv';
import { fileName } from './fileName';

/** Some browsers read the file only after the click has returned; then its memory is given back. */
const KEPT_FOR = 60_000;

/**
 * @param name what the table holds, for the name of the file: `colonias-violencia_familiar-2023`
 */
export function downloadCsv(name: string, table: CsvTable, options: CsvOptions = {}): void {
  const text = toCsv(table, options);
  downloadFile([name], 'csv', new Blob([text], { type: 'text/csv;charset=utf-8' }));
}

/** The same table for a spreadsheet. What writes it comes only when it is asked for. */
export async function downloadXlsx(name: string, table: CsvTable): Promise<void> {
  const { toXlsx } = await import('./xlsx');
  downloadFile([name], 'xlsx', await toXlsx(name, table));
}

/**
 * @param parts of its name, from the general to the particular
 * @returns its name
 */
export function downloadFile(parts: readonly string[], extension: string, file: Blob): string {
  const name = fileName(parts, extension);
  save(file, name);
  return name;
}

/**
 * For a text that is public whatever the site: its file takes the place of another of its name.
 * @param name of the file; its text is saved as UTF-8, byte by byte
 */
export function downloadText(name: string, text: string): void {
  save(new Blob([text], { type: 'text/csv;charset=utf-8' }), name);
}

function save(file: Blob, name: string): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), KEPT_FOR);
}
