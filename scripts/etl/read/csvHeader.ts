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

/** @throws EtlError when the file is missing, empty, not gzip though named so, or not text. */
export async function readCsvHeader(path: string): Promise<CsvHeader> {
  const bytes = await readStart(path);
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
  const delimiter = line.split(';').length > line.split(',').length ? ';' : ',';
  const [columns = []] = Papa.parse<string[]>(line.replace(/\r$/, ''), { delimiter }).data;
  return {
    columns: columns.map((name) => name.trim()),
    delimiter,
    newline: line.endsWith('\r') ? '\\r\\n' : '\\n',
    encoding,
  };
}

/** Without the character that the end of the sample may have cut in two. */
function uncut(bytes: Buffer): Buffer {
  if (bytes.length < SAMPLE) return bytes;
  return bytes.subarray(0, bytes.lastIndexOf(10) + 1);
}

async function readStart(path: string): Promise<Buffer> {
  const file = createReadStream(path);
  const stream = path.endsWith('.gz') ? file.pipe(createGunzip()) : file;
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
      'Revisa que el archivo exista, que esté completo y que su extensión diga lo que es (.csv o .csv.gz).',
      { cause },
    );
  } finally {
    file.destroy();
  }
  return Buffer.concat(chunks);
}
