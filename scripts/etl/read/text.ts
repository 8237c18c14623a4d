/** The bytes of a text, gzipped or not, and its lines, whatever ends them and in whichever encoding each is. */
import { isUtf8 } from 'node:buffer';
import { createReadStream } from 'node:fs';
import { createGunzip } from 'node:zlib';
import { EtlError } from '../errors';
import { refuseBomb } from './archive';

export interface TextTable {
  /** As the reader knows it, for errors. */
  readonly name: string;
  readonly path: string;
  readonly isGzip: boolean;
}

/** A longer line, in bytes, is a broken file and no record. */
export const LONGEST_LINE = 500_000;
export const LF = 10;
export const CR = 13;
const PIECE = 1 << 20;

/** @throws EtlError when it can't be read to its end, or unpacks to more than any file should. */
export async function* bytesOf({ name, path, isGzip }: TextTable): AsyncGenerator<Buffer> {
  const file = createReadStream(path, { highWaterMark: PIECE });
  const stream = isGzip ? file.pipe(createGunzip({ chunkSize: PIECE })) : file;
  file.on('error', (cause) => stream.destroy(cause));
  let read = 0;
  try {
    for await (const bytes of stream as AsyncIterable<Buffer>) {
      read += bytes.length;
      if (isGzip) refuseBomb(name, path, read);
      yield bytes;
    }
  } catch (cause) {
    if (cause instanceof EtlError) throw cause;
    throw new EtlError(
      `«${name}» no se puede leer hasta el final: está cortado o dañado después de ${read} bytes${isGzip ? ' descomprimidos' : ''}.`,
      'Descarga el archivo otra vez.',
      { cause },
    );
  } finally {
    file.destroy();
    stream.destroy();
  }
}

/** The same bytes, cut after ends of lines; a piece that has no end is the last, or part of a line too long. */
export async function* piecesOf(bytes: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let rest: Buffer = Buffer.alloc(0);
  for await (const chunk of bytes) {
    const piece = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
    // After a return that is the last byte a newline may follow.
    const end = Math.max(piece.lastIndexOf(LF), piece.lastIndexOf(CR, -2)) + 1;
    if (end > 0) yield piece.subarray(0, end);
    rest = piece.subarray(end);
    if (rest.length > LONGEST_LINE) {
      yield rest;
      rest = Buffer.alloc(0);
    }
  }
  if (rest.length > 0) yield rest;
}

/** A line as text; null is one too long to be a record. */
export type Line = string | null;

const END = /\r\n|\n|\r/;

/** All lines in order, blank ones too, some at once; without marks and control characters. */
export async function* linesOf(table: TextTable): AsyncGenerator<readonly Line[]> {
  let isTooLong = false;
  for await (const piece of piecesOf(withoutNulls(bytesOf(table)))) {
    const lines = decodedLines(piece).map((line): Line =>
      line.length > LONGEST_LINE ? null : line,
    );
    const isEnded = piece.at(-1) === LF || piece.at(-1) === CR;
    if (isTooLong) lines[0] = null;
    isTooLong = !isEnded && (isTooLong || piece.length > LONGEST_LINE);
    // Nothing is after the last end; what has none yet goes on.
    if (isEnded || isTooLong) lines.pop();
    yield lines;
  }
  if (isTooLong) yield [null];
}

/**
 * UTF-16 without its nulls is Latin-1 in every letter of Spanish, in either order of bytes, and even where a byte is
 * lost or only some lines are in it; in UTF-8 and Latin-1 a null is damage.
 */
async function* withoutNulls(bytes: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  for await (const chunk of bytes) {
    yield chunk.includes(0)
      ? Buffer.from(chunk.toString('latin1').replaceAll('\0', ''), 'latin1')
      : chunk;
  }
}

const windows1252 = new TextDecoder('windows-1252');

/** Each line is UTF-8 or, failing that, Windows-1252. */
function decodedLines(piece: Buffer): string[] {
  const lines = isUtf8(piece)
    ? piece.toString('utf8').split(END)
    : piece
        .toString('latin1')
        .split(END)
        .map((line) => {
          const bytes = Buffer.from(line, 'latin1');
          return isUtf8(bytes) ? bytes.toString('utf8') : windows1252.decode(bytes);
        });
  return lines.map(cleaned);
}

/** Of control characters a tab alone may stand in a line; marks of byte order (also those of UTF-16) in none. */
const cleaned = (line: string): string =>
  line.replace(/^(?:ÿþ|þÿ|ï»¿)+/, '').replace(/(?!\t)[\p{Cc}\uFEFF]/gu, '');
