/** A sheet as a spreadsheet saved it → its text: in whatever letters, between whatever marks. */
import Papa from 'papaparse';

const DELIMITERS = [',', ';', '\t'] as const;

export interface SheetText {
  readonly text: string;
  readonly delimiter: (typeof DELIMITERS)[number];
  /** Whether it is as the catalogues are kept: UTF-8 between commas, its lines ended. */
  readonly isKept: boolean;
}

/**
 * UTF-8, UTF-16 with its mark, or else Windows-1252; a mark of UTF-8 is kept.
 * @returns null of a workbook, which is no text
 */
export function sheetText(bytes: Uint8Array): SheetText | null {
  const [first, second] = bytes;
  if ((first === 0x50 && second === 0x4b) || (first === 0xd0 && second === 0xcf)) return null;
  const isWide = first === 0xff && second === 0xfe;
  const utf8 = isWide ? null : decoded('utf-8', bytes);
  const text = utf8 ?? decoded(isWide ? 'utf-16le' : 'windows-1252', bytes) ?? '';
  const body = text.replace(/^(\uFEFF?)"?sep=.{1,2}\r?\n/, '$1');
  const [head = ''] = body.split(/[\r\n]/, 1);
  const count = (delimiter: string) => head.split(delimiter).length;
  const most = Math.max(...DELIMITERS.map(count));
  const delimiter = DELIMITERS.find((each) => count(each) === most) ?? ',';
  const isKept = utf8 === body && delimiter === ',' && !/\r(?!\n)/.test(body);
  return { text: body, delimiter, isKept };
}

/** The same cells between commas. */
export function betweenCommas({ text, delimiter }: SheetText): string {
  const { data } = Papa.parse<string[]>(text.replace(/^\uFEFF/, ''), { delimiter });
  return `${Papa.unparse(data, { newline: '\n', skipEmptyLines: true })}\n`;
}

function decoded(encoding: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: encoding === 'utf-8' }).decode(
      bytes,
    );
  } catch {
    return null;
  }
}
