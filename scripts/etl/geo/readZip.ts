/** The files of a zip archive, by their name in it. */
import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import { EtlError, messageOf } from '../errors';

/** What macOS adds to an archive beside the files themselves. */
const isJunk = (name: string) => name.startsWith('__MACOSX/') || name.endsWith('/');

/** @throws EtlError when the file is missing, is not a zip, or is cut short. */
export function readZip(path: string): ReadonlyMap<string, Uint8Array> {
  try {
    const files = unzipSync(readFileSync(path), { filter: ({ name }) => !isJunk(name) });
    return new Map(Object.entries(files));
  } catch (cause) {
    throw new EtlError(
      `No se pudo abrir «${path}» como .zip: ${messageOf(cause)}.`,
      'Revisa que el archivo exista y haya llegado completo; si no, vuelve a descargarlo.',
      { cause },
    );
  }
}
