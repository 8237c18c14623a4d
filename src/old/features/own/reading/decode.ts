/** Bytes of a file → its text, in pieces, with lines that end in one way. */
import { UnreadableError } from './problem';

/** A file that is read from any place, at once: in a worker by FileReaderSync, in a test from memory. */
export interface Bytes {
  readonly size: number;
  /** @returns at most those from one place up to another, which is not included */
  slice(from: number, to: number): Uint8Array;
}

export type Encoding = 'utf-8' | 'windows-1252' | 'utf-16le' | 'utf-16be';

/** Of bytes that are no UTF-8. */
class OtherEncoding extends Error {
  override readonly name = 'OtherEncoding';
}

/** Bytes at a time: news of how far it is come often enough, and memory stays small. */
const PIECE = 2 ** 20;
/** Where a text has no empty byte. */
const LOOKED_AT = 2 ** 16;

/** First bytes of XLSX and other zips, and of the workbooks before it. */
const WORKBOOKS: readonly (readonly number[])[] = [
  [0x50, 0x4b, 0x03, 0x04],
  [0xd0, 0xcf, 0x11, 0xe0],
];

/**
 * Reads all of a text as UTF-8, and from its beginning again as Windows-1252 where some byte is no UTF-8: in that
 * one every byte is a letter, so that it never fails, and so is never tried first.
 * @param read is given the pieces of the text; it is called again, and must begin again, where the first encoding fails
 * @throws UnreadableError where it is no text
 */
export function withEncoding<Result>(
  bytes: Bytes,
  read: (texts: Generator<string>, encoding: Encoding) => Result,
  report: (share: number) => void = () => {},
): Result {
  const marked = encodingOfMark(bytes);
  if (marked !== null) return read(textsOf(bytes, marked, report), marked);
  try {
    return read(textsOf(bytes, 'utf-8', report), 'utf-8');
  } catch (thrown) {
    if (!(thrown instanceof OtherEncoding)) throw thrown;
    return read(textsOf(bytes, 'windows-1252', report), 'windows-1252');
  }
}

/** @returns null where nothing at its beginning tells it */
function encodingOfMark(bytes: Bytes): Encoding | null {
  const head = bytes.slice(0, Math.min(LOOKED_AT, bytes.size));
  if (WORKBOOKS.some((mark) => mark.every((byte, at) => head[at] === byte))) {
    throw new UnreadableError({ kind: 'libro' });
  }
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le';
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be';
  if (head.includes(0)) throw new UnreadableError({ kind: 'no_es_texto' });
  return null;
}

/** With every end of line as `\n`, a mark of its encoding left out. */
function* textsOf(
  bytes: Bytes,
  encoding: Encoding,
  report: (share: number) => void,
): Generator<string> {
  const decoder = new TextDecoder(encoding, { fatal: encoding === 'utf-8' });
  // The first half of an end of line may be the last letter of a piece.
  let held = '';
  for (let from = 0; from < bytes.size; from += PIECE) {
    const to = Math.min(from + PIECE, bytes.size);
    const decoded = held + decode(decoder, bytes.slice(from, to), to < bytes.size);
    held = to < bytes.size && decoded.endsWith('\r') ? '\r' : '';
    const text = held === '' ? decoded : decoded.slice(0, -1);
    yield text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
    report(to / bytes.size);
  }
}

/** @throws OtherEncoding */
function decode(decoder: TextDecoder, bytes: Uint8Array, stream: boolean): string {
  try {
    return decoder.decode(bytes, { stream });
  } catch {
    throw new OtherEncoding();
  }
}
