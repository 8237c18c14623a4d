/**
 * The sheets of an .xlsx, row by row. exceljs streams: 200,000 rows take 260 MB, where its reader that holds them
 * takes 1 GB. But it takes the parts of the archive as they come, writes sheets that come before the texts they name
 * to the disk, and loses some (https://github.com/exceljs/exceljs/issues/3064): here they are given to it in order.
 */
import type { Readable } from 'node:stream';
import type { CellValue, Row } from 'exceljs';
import { EtlError } from '../errors';
import { refuseBomb, withArchive, type Packed } from './archive';

export interface Sheet {
  readonly name: string;
  readonly rows: AsyncIterable<SheetRow>;
}

export interface SheetRow {
  /** 1 is the first of the sheet. */
  readonly number: number;
  /** As text; that of an empty cell is empty, and a formula is its value. */
  readonly cells: readonly string[];
}

/** What exceljs 4.4.0 has and its types leave out. */
interface PartReader {
  _parseRels(part: Readable): Promise<void>;
  _parseWorkbook(part: Readable): Promise<void>;
  _parseStyles(part: Readable): Promise<void>;
  _parseSharedStrings(part: Readable): AsyncIterable<unknown>;
  _parseWorksheet(part: Readable, number: string): Iterable<{ readonly value: StreamedSheet }>;
}
type StreamedSheet = AsyncIterable<Row> & { readonly name?: unknown };

const SHEET = /^xl\/worksheets\/sheet(\d+)\.xml$/;

/** @param read is given each sheet in turn, and may leave its rows. @throws EtlError when the book can't be read. */
export async function eachSheet(
  name: string,
  path: string,
  read: (sheet: Sheet) => Promise<void>,
): Promise<void> {
  await withArchive(name, path, async (parts) => {
    refuseBomb(
      name,
      path,
      parts.reduce((sum, { size }) => sum + size, 0),
    );
    const reader = await openBook(name, path, parts);
    for (const part of parts) {
      const number = SHEET.exec(part.name)?.[1];
      if (number === undefined) continue;
      const bytes = await part.open();
      try {
        for (const { value: sheet } of reader._parseWorksheet(bytes, number)) {
          await read({ name: String(sheet.name ?? number), rows: rowsOf(name, sheet) });
        }
      } finally {
        bytes.destroy();
      }
    }
  });
}

/** What the sheets refer to, which has to be read before them. */
async function openBook(name: string, path: string, parts: readonly Packed[]): Promise<PartReader> {
  const part = (wanted: string) => parts.find((each) => each.name === wanted)?.open();
  try {
    // A heavy library, for one in many files.
    const { default: Excel } = await import('exceljs');
    const reader: object = new Excel.stream.xlsx.WorkbookReader(path, {
      worksheets: 'emit',
      sharedStrings: 'cache',
      styles: 'cache',
      hyperlinks: 'ignore',
      entries: 'ignore',
    });
    if (!isPartReader(reader)) throw new Error('exceljs is not 4.4.0');
    const [rels, book] = [await part('xl/_rels/workbook.xml.rels'), await part('xl/workbook.xml')];
    if (rels === undefined || book === undefined) throw new Error('a list of sheets is missing');
    await reader._parseRels(rels);
    await reader._parseWorkbook(book);
    const [styles, texts] = [await part('xl/styles.xml'), await part('xl/sharedStrings.xml')];
    if (styles !== undefined) await reader._parseStyles(styles);
    // It keeps them, hands none over, and so is at its end with the first step.
    if (texts !== undefined) await reader._parseSharedStrings(texts)[Symbol.asyncIterator]().next();
    return reader;
  } catch (cause) {
    throw damaged(name, cause);
  }
}

const isPartReader = (reader: object): reader is PartReader =>
  ['Rels', 'Workbook', 'Styles', 'SharedStrings', 'Worksheet'].every(
    (part) => typeof Reflect.get(reader, `_parse${part}`) === 'function',
  );

const damaged = (name: string, cause: unknown) =>
  cause instanceof EtlError
    ? cause
    : new EtlError(
        `«${name}» no se puede leer como libro de Excel: está dañado o le faltan partes.`,
        'Ábrelo con Excel o LibreOffice, guárdalo como .xlsx y da el nuevo.',
        { cause },
      );

async function* rowsOf(book: string, sheet: StreamedSheet): AsyncGenerator<SheetRow> {
  try {
    for await (const { number, values } of sheet) {
      // exceljs counts cells from 1, with holes where there is none.
      const cells = Array.isArray(values) ? Array.from(values.slice(1), textOf) : [];
      if (cells.some((cell) => cell !== '')) yield { number, cells };
    }
  } catch (cause) {
    throw damaged(book, cause);
  }
}

function textOf(value: CellValue | undefined): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return textOfDate(value);
  if (typeof value !== 'object') return String(value);
  if ('richText' in value) return value.richText.map(({ text }) => text).join('');
  if ('text' in value) return textOf(value.text);
  if ('result' in value) return textOf(value.result);
  return '';
}

const DAY = 86_400_000;
/** Books count days from one of these; an hour without a day lies on it. */
const FIRST_DAYS = [Date.UTC(1899, 11, 30), Date.UTC(1904, 0, 1)];

/** `aaaa-mm-dd`, with ` hh:mm:ss` where there is an hour; the hour alone where there is no day. */
function textOfDate(date: Date): string {
  const time = Math.round(date.getTime() / 1000) * 1000;
  if (Number.isNaN(time)) return '';
  const [day = '', hour = ''] = new Date(time).toISOString().slice(0, 19).split('T');
  if (FIRST_DAYS.some((first) => time >= first && time < first + DAY)) return hour;
  return hour === '00:00:00' ? day : `${day} ${hour}`;
}
