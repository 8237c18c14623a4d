/** The files of a zip archive, by their name in it. */
import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import { EtlError, messageOf } from '../etl/io/errors';
import { tooLarge } from '../etl/io/gunzip';

/** What macOS adds to an archive beside the files themselves. */
const isJunk = (name: string) => name.startsWith('__MACOSX/') || name.endsWith('/');

/** Of all its files together; the largest layer known has 4 MB. */
const MOST_BYTES = 500e6;

/** @throws EtlError when the file is missing, is no zip, is cut short, or unpacks to too much. */
export function readZip(path: string): ReadonlyMap<string, Uint8Array> {
  try {
    let bytes = 0;
    const files = unzipSync(readFileSync(path), {
      filter({ name, originalSize }) {
        if (isJunk(name)) return false;
        // What it says is what is held for it: the reader takes no more.
        bytes += originalSize;
        if (bytes > MOST_BYTES) throw tooLarge(MOST_BYTES);
        return true;
      },
    });
    return new Map(Object.entries(files));
  } catch (cause) {
    throw new EtlError(
      `No se pudo abrir «${path}» como .zip: ${messageOf(cause)}.`,
      'Revisa que el archivo exista y haya llegado completo; si no, vuelve a descargarlo.',
      { cause },
    );
  }
}
