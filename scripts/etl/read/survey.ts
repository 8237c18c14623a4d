/** One pass over a text: whether DuckDB's reader can be trusted with it, and how many lines that has to give. */
import { isAscii, isUtf8 } from 'node:buffer';
import { bytesOf, CR, LF, LONGEST_LINE, piecesOf, type TextTable } from './text';

export interface Survey {
  /** Lines with anything in them. */
  readonly lines: number;
  readonly encoding: 'utf-8' | 'latin-1';
}

const MARK = Buffer.from('\uFEFF');
/** In bytes: control characters, a return that ends a line by itself, a mark within. */
// eslint-disable-next-line no-control-regex
const STRANGE = /[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]|\r(?!\n)|\xef\xbb\xbf/;
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
    const bytes = piece.toString('latin1');
    if (STRANGE.test(bytes)) return null;
    const isSevenBit = isAscii(piece);
    const isAllUtf8 = isSevenBit || isUtf8(piece);
    if (isAllUtf8 && !isSevenBit) encodings.add('utf-8');
    if (!isAllUtf8 && WINDOWS.test(bytes)) return null;
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
