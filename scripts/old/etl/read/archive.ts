/** A zip archive: what is in it, and one of its files to disk, never whole in memory. */
import { createWriteStream } from 'node:fs';
import { Writable, type Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { crc32 } from 'node:zlib';
import { openPromise, type Entry, type ZipFile } from 'yauzl';
import { EtlError, messageOf } from '../io/errors';
import { isNoRoom } from '../io/writeFailure';
import { PRIVATE } from '../io/privateFolder';
import { UnpackMeter } from './unpackLimit';

/** What macOS and Windows add beside the files themselves, and folders. */
const isJunk = (name: string) =>
  name.endsWith('/') || /(^|\/)(__MACOSX\/|\.|~\$|Thumbs\.db$)/i.test(name);

/**
 * Names of the files in it, in its own order.
 * @throws EtlError when it is cut short, or a name in it would leave the folder it is unpacked in.
 */
export async function archiveNames(path: string): Promise<readonly string[]> {
  return reading(path, async (zip) => {
    const names: string[] = [];
    for await (const entry of zip.eachEntry()) names.push(entry.fileName);
    return names.filter((name) => !isJunk(name));
  });
}

/**
 * Writes one of its files to a path of ours: its own name is never used as one.
 * @throws EtlError as archiveNames does, or when it unpacks to more than any file should.
 */
export async function extract(path: string, name: string, to: string): Promise<void> {
  await stream(
    path,
    (entry) => entry.fileName === name,
    () => createWriteStream(to, { mode: PRIVATE }),
    to,
  );
}

/** Reads every byte of it once, so that a reader that can't bear a broken one never sees it. */
export async function checkArchive(path: string): Promise<void> {
  await stream(
    path,
    () => true,
    () =>
      new Writable({
        write: (_chunk, _encoding, done) => {
          done();
        },
      }),
  );
}

/** Opens one of the files of an archive, as often as it is asked for. */
export type OpenPart = () => Promise<Readable>;

/**
 * Works with the files of an archive in any order: each by its name, in the order of its directory.
 * @throws EtlError as archiveNames does, and whatever `use` throws of its own.
 */
export async function withParts<T>(
  path: string,
  use: (parts: ReadonlyMap<string, OpenPart>) => Promise<T>,
): Promise<T> {
  return reading(path, async (zip) => {
    const parts = new Map<string, OpenPart>();
    for await (const entry of zip.eachEntry()) {
      parts.set(entry.fileName, () => zip.openReadStreamPromise(entry));
    }
    return use(parts);
  });
}

async function stream(
  path: string,
  isWanted: (entry: Entry) => boolean,
  sink: () => Writable,
  to?: string,
): Promise<void> {
  await reading(path, async (zip) => {
    const meter = new UnpackMeter(path, path);
    for await (const entry of zip.eachEntry()) {
      if (!isWanted(entry)) continue;
      meter.expect(entry.uncompressedSize, to);
      await pipeline(await zip.openReadStreamPromise(entry), checked(entry, meter), sink());
    }
  });
}

/** The same bytes; throws where they are too many, and after the last if they are not those that were packed. */
function checked(entry: Entry, meter: UnpackMeter) {
  return async function* (bytes: AsyncIterable<Buffer>) {
    let sum = 0;
    for await (const chunk of bytes) {
      meter.add(chunk.length);
      sum = crc32(chunk, sum);
      yield chunk;
    }
    if (sum !== entry.crc32) throw new Error(`«${entry.fileName}» llegó dañado`);
  };
}

async function reading<T>(path: string, use: (zip: ZipFile) => Promise<T>): Promise<T> {
  let zip: ZipFile | undefined;
  try {
    zip = await openPromise(path, { autoClose: false, lazyEntries: true });
    return await use(zip);
  } catch (cause) {
    if (cause instanceof EtlError || isNoRoom(cause)) throw cause;
    throw new EtlError(
      `No se pudo abrir «${path}» como .zip: ${messageOf(cause)}.`,
      'Revisa que el archivo haya llegado completo; si no, vuelve a descargarlo.',
      { cause },
    );
  } finally {
    zip?.close();
  }
}
