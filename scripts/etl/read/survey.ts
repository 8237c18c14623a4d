/** One pass over a file of text: its hash, its lines, and whether its bytes are UTF-8. */
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { createGunzip } from 'node:zlib';
import { isUtf8 } from 'node:buffer';
import { EtlError, messageOf } from '../errors';

export interface Survey {
  /** Of the bytes as they came. */
  readonly sha256: string;
  /** Lines with anything in them, the header included. */
  readonly lines: number;
  readonly encoding: 'utf-8' | 'latin-1';
  /** The first bytes, in which the header is. */
  readonly head: Buffer;
}

const HEAD = 1 << 16;
const NEWLINE = 10;
const RETURN = 13;

/** @throws EtlError when the file can't be read to its end. */
export async function surveyOf(path: string): Promise<Survey> {
  const hash = createHash('sha256');
  const raw = createReadStream(path, { highWaterMark: 1 << 20 });
  raw.on('data', (chunk) => hash.update(chunk));
  const bytes = path.endsWith('.gz') ? raw.pipe(createGunzip()) : raw;
  raw.on('error', (cause) => bytes.destroy(cause));
  let lines = 0;
  let isBlank = true;
  let encoding: Survey['encoding'] = 'utf-8';
  let rest: Buffer = Buffer.alloc(0);
  let head: Buffer = Buffer.alloc(0);
  try {
    for await (const chunk of bytes as AsyncIterable<Buffer>) {
      if (head.length < HEAD) head = Buffer.concat([head, chunk.subarray(0, HEAD - head.length)]);
      let from = 0;
      for (let at = chunk.indexOf(NEWLINE); at !== -1; at = chunk.indexOf(NEWLINE, from)) {
        const isEmpty = at === from || (at === from + 1 && chunk[from] === RETURN);
        if (!(isEmpty && isBlank)) lines += 1;
        isBlank = true;
        from = at + 1;
      }
      if (from < chunk.length) isBlank = false;
      if (encoding === 'utf-8') {
        // A letter of several bytes may lie across two chunks: what is after the last line waits.
        const end = chunk.lastIndexOf(NEWLINE) + 1;
        if (!isUtf8(Buffer.concat([rest, chunk.subarray(0, end)]))) encoding = 'latin-1';
        rest = end === 0 ? Buffer.concat([rest, chunk]) : chunk.subarray(end);
      }
    }
  } catch (cause) {
    throw new EtlError(
      `«${path}» no se puede leer hasta el final: ${messageOf(cause)}.`,
      'Descarga el archivo otra vez: está cortado o dañado.',
      { cause },
    );
  }
  if (!isBlank) lines += 1;
  if (!isUtf8(rest)) encoding = 'latin-1';
  return { sha256: hash.digest('hex'), lines, encoding, head };
}
