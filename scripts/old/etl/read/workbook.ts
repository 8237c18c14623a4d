/**
 * The sheets of an XLSX workbook, row by row.
 *
 * exceljs streams: a workbook of 200,000 rows takes 260 MB, where a reader that holds them takes 1 GB.
 * But it takes the parts of the archive as they come, and loses now and then those that come last
 * (https://github.com/exceljs/exceljs/issues/3064). Here they are given to it in the order in which it
 * needs them.
 */
import type { Readable } from 'node:stream';
import Excel from 'exceljs';
import { EtlError, messageOf } from '../io/errors';
import { isNoRoom } from '../io/writeFailure';
import { checkArchive, withParts, type OpenPart } from './archive';

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

type Sheet = AsyncIterable<Excel.Row>;

/** What exceljs 4.4.0 has and its types leave out. */
interface PartReader {
  _parseRels(part: Readable): Promise<void>;
  _parseWorkbook(part: Readable): Promise<void>;
  _parseStyles(part: Readable): Promise<void>;
  _parseSharedStrings(part: Readable): AsyncIterable<unknown>;
  _parseWorksheet(part: Readable, number: string): Iterable<{ readonly value: Sheet }>;
}

const SHEET = /^xl\/worksheets\/sheet(\d+)\.xml$/;

/**
 * Calls `read` with each sheet in turn; what it doesn't read of a sheet is passed over.
 * @throws EtlError when the workbook is damaged or not one that can be understood.
 */
export async function eachSheet(
  path: string,
  read: (sheet: SheetReader) => Promise<void>,
): Promise<void> {
  await checkArchive(path);
  await withParts(path, async (parts) => {
    try {
      await eachPart(path, parts, read);
    } catch (cause) {
      if (cause instanceof EtlError || isNoRoom(cause)) throw cause;
      throw new EtlError(
        `No se pudo leer «${path}» como libro de Excel: ${messageOf(cause)}.`,
        'Ábrelo con Excel o LibreOffice, guárdalo como .xlsx e inténtalo con el nuevo.',
        { cause },
      );
    }
  });
}

async function eachPart(
  path: string,
  parts: ReadonlyMap<string, OpenPart>,
  read: (sheet: SheetReader) => Promise<void>,
): Promise<void> {
  const reader = partReader(path);
  await reader._parseRels(await part(parts, 'xl/_rels/workbook.xml.rels'));
  await reader._parseWorkbook(await part(parts, 'xl/workbook.xml'));
  const styles = await parts.get('xl/styles.xml')?.();
  if (styles !== undefined) await reader._parseStyles(styles);
  const texts = await parts.get('xl/sharedStrings.xml')?.();
  if (texts !== undefined) await drain(reader._parseSharedStrings(texts));
  for (const [name, open] of parts) {
    const number = SHEET.exec(name)?.[1];
    if (number === undefined) continue;
    const rows = await open();
    try {
      for (const { value } of reader._parseWorksheet(rows, number)) {
        await read({ name: nameOf(value), rows: rowsOf(value) });
      }
    } finally {
      rows.destroy();
    }
  }
}

/** To its end: the reader keeps what it reads, and hands nothing over. */
async function drain(items: AsyncIterable<unknown>): Promise<void> {
  const iterator = items[Symbol.asyncIterator]();
  while ((await iterator.next()).done !== true);
}

async function part(parts: ReadonlyMap<string, OpenPart>, name: string): Promise<Readable> {
  const open = parts.get(name);
  if (open === undefined) throw new Error(`le falta «${name}»`);
  return open();
}

function partReader(path: string): PartReader {
  const reader = new Excel.stream.xlsx.WorkbookReader(path, {
    worksheets: 'emit',
    sharedStrings: 'cache',
    styles: 'cache',
    hyperlinks: 'ignore',
    entries: 'ignore',
  });
  if (isPartReader(reader)) return reader;
  throw new Error('esta versión de exceljs no es la que se conoce (4.4.0)');
}

function isPartReader(reader: object): reader is PartReader {
  return ['Rels', 'Workbook', 'Styles', 'SharedStrings', 'Worksheet'].every(
    (name) => typeof Reflect.get(reader, `_parse${name}`) === 'function',
  );
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
