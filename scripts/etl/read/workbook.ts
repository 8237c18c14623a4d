/**
 * The sheets of an XLSX workbook, row by row.
 *
 * exceljs streams: a workbook of 200,000 rows takes 260 MB, where a reader that holds them takes 1 GB.
 */
import Excel from 'exceljs';
import { EtlError, messageOf } from '../errors';
import { isNoRoom } from '../writeFailure';
import { checkArchive } from './archive';
import type { PrivateFolder } from './privateFolder';

export interface SheetRow {
  /** 1 is the first row of the sheet. */
  readonly number: number;
  /** As text; an empty cell is the empty text. */
  readonly cells: readonly string[];
}

export interface SheetReader {
  readonly name: string;
  readonly rows: AsyncIterable<SheetRow>;
}

/**
 * Calls `read` with each sheet in turn; what it doesn't read of a sheet is passed over.
 * @throws EtlError when the workbook is damaged or not one that can be understood.
 */
export async function eachSheet(
  path: string,
  folder: PrivateFolder,
  read: (sheet: SheetReader) => Promise<void>,
): Promise<void> {
  await checkArchive(path);
  try {
    await withTemporaryFilesIn(folder.path, async () => {
      const workbook = new Excel.stream.xlsx.WorkbookReader(path, {
        worksheets: 'emit',
        sharedStrings: 'cache',
        styles: 'cache',
        hyperlinks: 'ignore',
        entries: 'ignore',
      });
      for await (const sheet of workbook) {
        await read({ name: nameOf(sheet), rows: rowsOf(sheet) });
      }
    });
  } catch (cause) {
    if (cause instanceof EtlError || isNoRoom(cause)) throw cause;
    throw new EtlError(
      `No se pudo leer «${path}» como libro de Excel: ${messageOf(cause)}.`,
      'Ábrelo con Excel o LibreOffice, guárdalo como .xlsx e inténtalo con el nuevo.',
      { cause },
    );
  }
}

async function* rowsOf(sheet: AsyncIterable<Excel.Row>): AsyncGenerator<SheetRow> {
  for await (const { number, values } of sheet) {
    // exceljs counts cells from 1, with holes where there is none.
    const cells = Array.isArray(values) ? Array.from(values.slice(1), textOf) : [];
    if (cells.some((cell) => cell !== '')) yield { number, cells };
  }
}

function nameOf(sheet: object): string {
  return 'name' in sheet && typeof sheet.name === 'string' ? sheet.name : '';
}

function textOf(value: Excel.CellValue | undefined): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return textOfDate(value);
  if (typeof value !== 'object') return String(value);
  if ('richText' in value) return value.richText.map(({ text }) => text).join('');
  if ('text' in value) return String(value.text);
  if ('result' in value) return textOf(value.result);
  return '';
}

const DAY = 86_400_000;
/** Workbooks count days from here; an hour without a day lies on the first. */
const EPOCHS = [Date.UTC(1899, 11, 30), Date.UTC(1904, 0, 1)];

/** `aaaa-mm-dd`, with ` hh:mm:ss` where there is an hour; the hour alone where there is no day. */
function textOfDate(date: Date): string {
  const seconds = new Date(Math.round(date.getTime() / 1000) * 1000);
  if (Number.isNaN(seconds.getTime())) return '';
  const [day = '', hour = ''] = seconds.toISOString().slice(0, 19).split('T');
  if (EPOCHS.some((first) => seconds.getTime() >= first && seconds.getTime() < first + DAY)) {
    return hour;
  }
  return hour === '00:00:00' ? day : `${day} ${hour}`;
}

/** exceljs unpacks sheets that come before their texts into the system's temporary folder. */
async function withTemporaryFilesIn(folder: string, run: () => Promise<void>): Promise<void> {
  const before = process.env['TMPDIR'];
  process.env['TMPDIR'] = folder;
  try {
    await run();
  } finally {
    if (before === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = before;
  }
}
