/** A release in a directory of this machine. Server only. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseManifest } from '$old/lib/contract/manifest';
import type { ReleaseFiles } from './door';
import { messageOf, ReleaseError } from './errors';
import { verifyFile } from './verifyFile';

const MANIFEST = 'manifest.json';

export function readRelease(directory: string): ReleaseFiles {
  return {
    async manifest(signal) {
      const bytes = await readWhole(directory, MANIFEST, signal);
      try {
        return parseManifest(new TextDecoder().decode(bytes));
      } catch (cause) {
        throw new ReleaseError(
          'not_manifest',
          MANIFEST,
          `${join(directory, MANIFEST)}: ${messageOf(cause)}.`,
          { cause },
        );
      }
    },
    async file(file, signal, onBytes) {
      const bytes = await readWhole(directory, file.archivo, signal);
      await verifyFile(file, bytes);
      onBytes(bytes.length);
      return bytes;
    },
  };
}

async function readWhole(
  directory: string,
  name: string,
  signal: AbortSignal,
): Promise<Uint8Array<ArrayBuffer>> {
  const path = join(directory, name);
  try {
    return new Uint8Array(await readFile(path, { signal }));
  } catch (cause) {
    signal.throwIfAborted();
    throw new ReleaseError(
      'missing',
      name,
      `No se puede leer «${path}» (${messageOf(cause)}). ` +
        'Construye la publicación con `npm run etl -- build`.',
      { cause },
    );
  }
}
