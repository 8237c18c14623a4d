/** The bytes of a text file, gzipped or not, in pieces. */
import { createReadStream } from 'node:fs';
import { createGunzip } from 'node:zlib';
import { EtlError, messageOf } from '../io/errors';
import { UnpackMeter } from './unpackLimit';

const PIECE = 1024 * 1024;

/**
 * @param path as the reader knows the file, for errors; `where` it is.
 * @throws EtlError when it can't be read to its end (absent, forbidden, cut short), or when it unpacks
 *   to more than any file should.
 */
export async function* bytesOf(
  path: string,
  where: string,
  compression: 'none' | 'gzip',
): AsyncGenerator<Buffer> {
  const file = createReadStream(where, { highWaterMark: PIECE });
  const stream = compression === 'gzip' ? file.pipe(createGunzip({ chunkSize: PIECE })) : file;
  // A broken file must reach the reader of the unzipped stream, not the process.
  file.on('error', (error) => stream.destroy(error));
  try {
    const meter = compression === 'gzip' ? new UnpackMeter(path, where) : undefined;
    for await (const piece of stream) {
      const bytes = Buffer.isBuffer(piece) ? piece : Buffer.from(piece);
      meter?.add(bytes.length);
      yield bytes;
    }
  } catch (cause) {
    if (cause instanceof EtlError) throw cause;
    throw new EtlError(
      `No se pudo leer «${path}»: ${messageOf(cause)}.`,
      'Revisa que el archivo exista y que haya llegado completo; si no, vuelve a descargarlo.',
      { cause },
    );
  } finally {
    file.destroy();
  }
}
