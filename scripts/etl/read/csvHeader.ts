/** The header line of a CSV file, plain or gzipped, read without reading the rest. */
import { createReadStream } from 'node:fs';
import { createGunzip } from 'node:zlib';
import Papa from 'papaparse';
import { EtlError, messageOf } from '../errors';

const LONGEST_HEADER = 64 * 1024;

export interface CsvHeader {
  readonly columns: readonly string[];
  readonly newline: '\\n' | '\\r\\n';
}

/** @throws EtlError when the file is missing, empty, not gzip though named so, or not text. */
export async function readCsvHeader(path: string): Promise<CsvHeader> {
  const start = await readStart(path);
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
  const [columns = []] = Papa.parse<string[]>(line.replace(/\r$/, ''), { delimiter: ',' }).data;
  return {
    columns: columns.map((name) => name.trim()),
    newline: line.endsWith('\r') ? '\\r\\n' : '\\n',
  };
}

async function readStart(path: string): Promise<string> {
  const file = createReadStream(path);
  const stream = path.endsWith('.gz') ? file.pipe(createGunzip()) : file;
  // A broken file must reach the reader of the unzipped stream, not the process.
  file.on('error', (error) => stream.destroy(error));
  let start = Buffer.alloc(0);
  try {
    for await (const chunk of stream) {
      start = Buffer.concat([start, Buffer.from(chunk)]);
      if (start.includes(10) || start.length > LONGEST_HEADER) break;
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
  return start.toString('utf8');
}
