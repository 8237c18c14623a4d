/** The header line of a CSV file, plain or gzipped, and how it is written, read from its start. */
import { isUtf8 } from 'node:buffer';
import { createReadStream } from 'node:fs';
import { createGunzip } from 'node:zlib';
import Papa from 'papaparse';
import { EtlError, messageOf } from '../errors';

const LONGEST_HEADER = 64 * 1024;
/** How much of a file is read to tell its encoding. */
const SAMPLE = 4 * 1024 * 1024;

export interface CsvHeader {
  readonly columns: readonly string[];
  readonly delimiter: ',' | ';';
  readonly newline: '\\n' | '\\r\\n';
  /** What is not UTF-8 is read as Latin-1, in which the portals wrote before. */
  readonly encoding: 'utf-8' | 'latin-1';
}

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
  const encoding = isUtf8(uncut(bytes)) ? 'utf-8' : 'latin-1';
  const start = bytes
    .subarray(0, LONGEST_HEADER)
    .toString(encoding === 'utf-8' ? 'utf8' : 'latin1');
  const end = start.indexOf('\n');
  const line = (end === -1 ? start : start.slice(0, end)).replace(/^\uFEFF/, '');
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
  const delimiter = line.split(';').length > line.split(',').length ? ';' : ',';
  const [columns = []] = Papa.parse<string[]>(line.replace(/\r$/, ''), { delimiter }).data;
  return {
    columns: columns.map((name) => name.trim()),
    delimiter,
    newline: line.endsWith('\r') ? '\\r\\n' : '\\n',
    encoding,
  };
}

function refuseBinary(path: string, bytes: Buffer): void {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) {
    throw new EtlError(
      `«${path}» está en UTF-16, que es como Excel guarda el «texto Unicode».`,
      'Ábrelo y guárdalo como «CSV UTF-8 (delimitado por comas)».',
    );
  }
  const header = bytes.subarray(0, Math.min(LONGEST_HEADER, lineEnd(bytes)));
  if (bytes.subarray(0, LONGEST_HEADER).includes(0) || header.some(isControl)) {
    throw new EtlError(
      `«${path}» no es texto: trae bytes que ningún CSV trae.`,
      'Se leen .csv, .csv.gz, .zip y .xlsx. Si es de otro programa, guárdalo desde él como CSV UTF-8.',
    );
  }
}

const lineEnd = (bytes: Buffer) => {
  const end = bytes.indexOf(10);
  return end === -1 ? bytes.length : end;
};

/** Bytes that no text has: those under the blank, but tabs and ends of line. */
const isControl = (byte: number) => byte < 32 && !(byte >= 9 && byte <= 13);

/** Without the character that the end of the sample may have cut in two. */
function uncut(bytes: Buffer): Buffer {
  if (bytes.length < SAMPLE) return bytes;
  return bytes.subarray(0, bytes.lastIndexOf(10) + 1);
}

async function readStart(
  path: string,
  where: string,
  compression: 'none' | 'gzip',
): Promise<Buffer> {
  const file = createReadStream(where);
  const stream = compression === 'gzip' ? file.pipe(createGunzip()) : file;
  // A broken file must reach the reader of the unzipped stream, not the process.
  file.on('error', (error) => stream.destroy(error));
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of stream) {
      const bytes = Buffer.from(chunk);
      chunks.push(bytes);
      size += bytes.length;
      if (size >= SAMPLE) break;
    }
  } catch (cause) {
    throw new EtlError(
      `No se pudo leer «${path}»: ${messageOf(cause)}.`,
      'Revisa que el archivo exista y que haya llegado completo; si no, vuelve a descargarlo.',
      { cause },
    );
  } finally {
    file.destroy();
  }
  return Buffer.concat(chunks);
}
