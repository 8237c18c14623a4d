/** A sheet as a spreadsheet saved it → its cells: in whatever letters, between whatever marks. */
import { isUtf8 } from 'node:buffer';
import Papa from 'papaparse';
import { EtlError } from '../etl/io/errors';

const DELIMITERS = [',', ';', '\t'] as const;

/**
 * @param file as its reader knows it, for errors
 * @returns its records, blank ones too: the first is row 1 of the spreadsheet
 * @throws EtlError where it is a workbook, or a quote does not close
 */
export function decodeSheet(file: string, bytes: Buffer): readonly (readonly string[])[] {
  const text = textOf(file, bytes).replace(/^"?sep=.{1,2}\r?\n/, '');
  const [head = ''] = text.split(/[\r\n]/, 1);
  const count = (delimiter: string) => head.split(delimiter).length;
  const most = Math.max(...DELIMITERS.map(count));
  const delimiter = DELIMITERS.find((each) => count(each) === most) ?? ',';
  const { data, errors } = Papa.parse<string[]>(text, { delimiter });
  const broken = errors.find(({ type }) => type === 'Quotes');
  if (broken !== undefined) {
    throw new EtlError(
      `${file}, renglón ${(broken.row ?? 0) + 1}: una comilla abre y no cierra.`,
      'Ábrela en Excel, borra esa comilla y guárdala otra vez como CSV.',
    );
  }
  return data;
}

function textOf(file: string, bytes: Buffer): string {
  const [first, second] = bytes;
  if ((first === 0x50 && second === 0x4b) || (first === 0xd0 && second === 0xcf)) {
    throw new EtlError(
      `«${file}» es un libro de Excel, no un CSV.`,
      'En Excel: Archivo, Guardar como, «CSV UTF-8 (delimitado por comas)».',
    );
  }
  if (first === 0xff && second === 0xfe) return decoded('utf-16le', bytes);
  return decoded(isUtf8(bytes) ? 'utf-8' : 'windows-1252', bytes);
}

/** Without the mark at its start. */
const decoded = (encoding: string, bytes: Buffer) => new TextDecoder(encoding).decode(bytes);
