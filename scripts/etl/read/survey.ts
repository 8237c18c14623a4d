/** One pass over a text: whether DuckDB's reader can be trusted with it, and how many lines that has to give. */
import { isAscii, isUtf8 } from 'node:buffer';
import { bytesOf, CR, LF, LONGEST_LINE, piecesOf, type TextTable } from './text';

export interface Survey {
  /** Lines with anything in them. */
  readonly lines: number;
  readonly encoding: 'utf-8' | 'latin-1';
}

const MARK = Buffer.from('\uFEFF');
/** Bytes that are a control character, or may be: a return and the first byte of a mark are looked at again. */
const SUSPECT = new Uint8Array(256);
for (let byte = 0; byte < 32; byte += 1) SUSPECT[byte] = 1;
for (const byte of [0x7f, 0xef]) SUSPECT[byte] = 1;
for (const byte of [0x09, LF]) SUSPECT[byte] = 0;

/** Whether a control character stands in it, a return that ends a line by itself, or a mark within. */
function isStrange(piece: Buffer): boolean {
  // A loop over bytes: a regular expression over the same takes five times as long.
  for (let at = 0; at < piece.length; at += 1) {
    const byte = piece[at] ?? 0;
    if (SUSPECT[byte] === 0) continue;
    const isUsual =
      byte === CR
        ? piece[at + 1] === LF
        : byte === 0xef && !(piece[at + 1] === 0xbb && piece[at + 2] === 0xbf);
    if (!isUsual) return true;
  }
  return false;
}
/** Bytes that are letters and quotes in Windows-1252 and none in Latin-1. */
const WINDOWS = /[\x80-\x9f]/;

/**
 * @returns null where the text is not all of one encoding, one end of lines and lines of a length that is usual.
 * @throws EtlError when it can't be read to its end.
 */
export async function surveyOf(table: TextTable): Promise<Survey | null> {
  const ends = { all: 0, crlf: 0 };
  let lines = 0;
  const encodings = new Set<Survey['encoding']>();
  let isFirst = true;
  for await (const whole of piecesOf(bytesOf(table))) {
    const piece = isFirst && whole.indexOf(MARK) === 0 ? whole.subarray(MARK.length) : whole;
    isFirst = false;
    if (isStrange(piece)) return null;
    const isSevenBit = isAscii(piece);
    const isAllUtf8 = isSevenBit || isUtf8(piece);
    if (isAllUtf8 && !isSevenBit) encodings.add('utf-8');
    if (!isAllUtf8 && WINDOWS.test(piece.toString('latin1'))) return null;
    for (let from = 0; from < piece.length;) {
      const found = piece.indexOf(LF, from);
      const at = found === -1 ? piece.length : found;
      const isCrlf = found > from && piece[found - 1] === CR;
      if (found !== -1) ends.all += 1;
      if (isCrlf) ends.crlf += 1;
      const length = at - from - (isCrlf ? 1 : 0);
      if (length > LONGEST_LINE) return null;
      if (length > 0) lines += 1;
      if (!isAllUtf8) {
        const line = piece.subarray(from, at);
        if (!isAscii(line)) encodings.add(isUtf8(line) ? 'utf-8' : 'latin-1');
      }
      from = at + 1;
    }
  }
  if (encodings.size > 1 || (ends.crlf > 0 && ends.crlf < ends.all)) return null;
  return { lines, encoding: encodings.has('latin-1') ? 'latin-1' : 'utf-8' };
}
