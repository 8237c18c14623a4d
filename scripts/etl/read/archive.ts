/** A zip archive: what is in it, each file as a stream, never whole in memory; and how much anything may unpack to. */
import { statSync } from 'node:fs';
import { Readable } from 'node:stream';
import { crc32 } from 'node:zlib';
import { openPromise, type Entry, type ZipFile } from 'yauzl';
import { EtlError } from '../errors';

export interface Packed {
  /** Its name in the archive, with its folders. */
  readonly name: string;
  /** In bytes, unpacked, as the archive says; more than that is not read. */
  readonly size: number;
  readonly open: () => Promise<Readable>;
}

/**
 * @param name of the archive as the reader knows it, for errors.
 * @throws EtlError when it is cut, damaged or encrypted, and what `use` throws.
 */
export async function withArchive<T>(
  name: string,
  path: string,
  use: (files: readonly Packed[]) => Promise<T>,
): Promise<T> {
  let zip: ZipFile | undefined;
  try {
    const files: Packed[] = [];
    try {
      zip = await openPromise(path, { autoClose: false, lazyEntries: true });
      for await (const entry of zip.eachEntry()) {
        if (!entry.fileName.endsWith('/')) files.push(packed(name, zip, entry));
      }
    } catch (cause) {
      throw damaged(`«${name}» no se puede abrir como .zip: está cortado o dañado`, cause);
    }
    return await use(files);
  } finally {
    zip?.close();
  }
}

const packed = (archive: string, zip: ZipFile, entry: Entry): Packed => ({
  name: entry.fileName,
  size: entry.uncompressedSize,
  open: async () => {
    const what = `«${archive}»: «${entry.fileName}»`;
    if (entry.isEncrypted() || !entry.canDecodeFileData()) {
      throw new EtlError(
        `${what} ${entry.isEncrypted() ? 'está protegido con contraseña' : 'está comprimido de un modo que aquí no se lee'}.`,
        'Descomprímelo y da el archivo de adentro.',
      );
    }
    return Readable.from(bytesOf(what, zip, entry), { objectMode: false });
  },
});

async function* bytesOf(what: string, zip: ZipFile, entry: Entry): AsyncGenerator<Buffer> {
  let sum = 0;
  try {
    const stream = await zip.openReadStreamPromise(entry);
    for await (const bytes of stream as AsyncIterable<Buffer>) {
      sum = crc32(bytes, sum);
      yield bytes;
    }
  } catch (cause) {
    throw damaged(`${what} está cortado o dañado`, cause);
  }
  if (sum !== entry.crc32) throw damaged(`${what} está dañado: su suma no es la que dice`, null);
}

const damaged = (what: string, cause: unknown) =>
  new EtlError(`${what}.`, 'Descarga el archivo otra vez.', { cause });

/** In all: the largest official file known (SESNSP, the whole country) has 379 MB. */
const MOST = 2e9;
/** Times its packed size; tables of zeros reach 40, deflate at most 1,032. */
const MOST_TIMES = 200;
/** Under so many bytes the times say nothing. */
const SMALL = 64e6;

/**
 * An archive of a few kilobytes can hold gigabytes of nothing, which would fill the disk.
 * @param path of what is packed; `bytes` it has unpacked, so far or as it says.
 * @throws EtlError when those are too many.
 */
export function refuseBomb(name: string, path: string, bytes: number): void {
  const { size } = statSync(path);
  if (bytes <= MOST && (bytes <= SMALL || bytes <= MOST_TIMES * size)) return;
  const megabytes = (count: number) => `${Math.ceil(count / 1e6)} MB`;
  throw new EtlError(
    `«${name}» ocupa ${megabytes(size)} y descomprimido llega a ${megabytes(bytes)}: ${bytes > MOST ? `más de ${megabytes(MOST)}` : `más de ${MOST_TIMES} veces`}, como ningún archivo de estas fuentes.`,
    'No se lee, para no llenar el disco. Descárgalo otra vez; si es el bueno, descomprímelo y da el de adentro.',
  );
}
