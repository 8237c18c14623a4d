/** The header line of a CSV file, plain or gzipped, and how it is written, read from its start. */
import { isUtf8 } from 'node:buffer';
import Papa from 'papaparse';
import { EtlError } from '../io/errors';
import { bytesOf } from './byteStream';
import type { CsvFile } from './csvFile';

const LONGEST_HEADER = 64 * 1024;

export type CsvHeader = Pick<CsvFile, 'columns' | 'delimiter' | 'newline'>;

/**
 * @param path as the reader knows the file, for errors; `where` it is.
 * @throws EtlError when the file can't be read, is empty, or is not the text of a table.
 */
export async function readCsvHeader(
  path: string,
  where: string,
  compression: 'none' | 'gzip',
): Promise<CsvHeader> {
  const bytes = await readStart(path, where, compression);
  refuseBinary(path, bytes);
  // What is not UTF-8 is read as Latin-1, in which the portals wrote before.
  const start = isUtf8(firstLine(bytes)) ? bytes.toString('utf8') : bytes.toString('latin1');
  const [, line = '', end = ''] =
    /^[\r\n]*([^\r\n]*)(\r?\n?)/.exec(start.replace(/^\uFEFF/, '')) ?? [];
  if (line.trim() === '') {
    throw new EtlError(
      `«${path}» está vacío.`,
      'Descarga de nuevo el archivo e inténtalo otra vez.',
    );
  }
  if (/^\s*</.test(line)) {
    throw new EtlError(
      `«${path}» no es un CSV: empieza con «${line.trim().slice(0, 40)}», como una página web.`,
      'El portal contestó con una página en vez del archivo. Descárgalo a mano y pásalo con --input.',
    );
  }
  if (/^\s*[{[]/.test(line)) {
    throw new EtlError(
      `«${path}» no es un CSV: empieza con «${line.trim().slice(0, 40)}», como un JSON.`,
      'Descarga del portal el archivo CSV del mismo conjunto.',
    );
  }
  const delimiter = delimiterOf(line);
  const [columns = []] = Papa.parse<string[]>(line, { delimiter }).data;
  return {
    columns: columns.map((name) => name.trim()),
    delimiter,
    newline: end === '\r\n' ? '\\r\\n' : '\\n',
  };
}

/** The one that there are most of; of as many, the first. */
function delimiterOf(line: string): CsvFile['delimiter'] {
  const count = (delimiter: string) => line.split(delimiter).length;
  const most = Math.max(...DELIMITERS.map(count));
  return DELIMITERS.find((delimiter) => count(delimiter) === most) ?? ',';
}

const DELIMITERS = [',', ';', '\t'] as const;

function refuseBinary(path: string, bytes: Buffer): void {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) {
    throw new EtlError(
      `«${path}» está en UTF-16, que es como Excel guarda el «texto Unicode».`,
      'Ábrelo y guárdalo como «CSV UTF-8 (delimitado por comas)».',
    );
  }
  if (firstLine(bytes).some(isControl)) {
    throw new EtlError(
      `«${path}» no es texto: trae bytes que ningún CSV trae.`,
      'Se leen .csv, .csv.gz, .zip y .xlsx. Si es de otro programa, guárdalo desde él como CSV UTF-8.',
    );
  }
}

/** Up to the first end of line that follows anything. */
function firstLine(bytes: Buffer): Buffer {
  const start = bytes.findIndex((byte) => byte !== 10 && byte !== 13);
  const end = bytes.findIndex((byte, at) => at > start && (byte === 10 || byte === 13));
  return bytes.subarray(Math.max(0, start), end === -1 ? bytes.length : end);
}

/** Bytes that no text has: those under the blank, but tabs and ends of line. */
const isControl = (byte: number) => byte < 32 && !(byte >= 9 && byte <= 13);

async function readStart(
  path: string,
  where: string,
  compression: 'none' | 'gzip',
): Promise<Buffer> {
  const pieces: Buffer[] = [];
  let size = 0;
  for await (const piece of bytesOf(path, where, compression)) {
    pieces.push(piece);
    size += piece.length;
    if (size >= LONGEST_HEADER) break;
  }
  return Buffer.concat(pieces).subarray(0, LONGEST_HEADER);
}
