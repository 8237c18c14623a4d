/** A gzipped file that is held in memory whole: layers and catalogues, none of them large. */
import { gunzipSync } from 'node:zlib';
import { writeBytes } from './units';

/** The largest known unpacks to 30 MB. */
const MOST_BYTES = 500e6;

/** @throws Error when it is damaged, or unpacks to more than any of them should. */
export function gunzipWhole(bytes: Uint8Array, most = MOST_BYTES): Buffer {
  try {
    return gunzipSync(bytes, { maxOutputLength: most });
  } catch (cause) {
    if (cause instanceof RangeError) throw tooLarge(most);
    throw cause;
  }
}

/** Said of a file whose contents, unpacked, pass a number of bytes. */
const tooLarge = (most: number) =>
  new Error(`descomprimido pasa de ${writeBytes(most)}, lo que ningún archivo de estas fuentes`);
