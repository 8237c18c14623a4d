/** What a text is made of, byte by byte: whether DuckDB can be trusted with it, and how many lines it has. */
import { isUtf8 } from 'node:buffer';
import { bytesOf } from './byteStream';

/** Longer lines than this, in bytes, are a broken file, not a record. */
export const LONGEST_LINE = 500_000;

export interface Survey {
  /** Lines that hold anything, header included; ended by LF, CRLF or CR alone. */
  readonly lines: number;
  /** Whether it is UTF-8, with one kind of line end, no control characters, no marks within, no endless line. */
  readonly plain: boolean;
}

const [LF, CR] = [10, 13];
const MARK = Buffer.from('\uFEFF');
/** Control characters that no text has, ends of line aside. */
// eslint-disable-next-line no-control-regex
const CONTROL = /[\u0000-\u0008\u000B\u000C\u000E-\u001F]/;

/** @throws EtlError when it can't be read to its end. */
export async function surveyText(
  path: string,
  where: string,
  compression: 'none' | 'gzip',
): Promise<Survey> {
  const ends = new LineCount();
  const utf8 = new Utf8Check();
  let [controls, marks, read] = [false, false, 0];
  for await (const piece of bytesOf(path, where, compression)) {
    ends.add(piece);
    utf8.add(piece);
    marks ||= piece.includes(MARK, read === 0 ? MARK.length : 0);
    read += piece.length;
    controls ||= CONTROL.test(piece.toString('latin1'));
  }
  ends.finish();
  return {
    lines: ends.lines,
    plain: utf8.holds() && !controls && !marks && ends.areAlike() && ends.longest <= LONGEST_LINE,
  };
}

class LineCount {
  lines = 0;
  longest = 0;
  #length = 0;
  #afterCr = false;
  #beginsBlank = false;
  readonly #ended = { lf: 0, crlf: 0, cr: 0 };

  add(piece: Buffer): void {
    const hasCr = piece.includes(CR) || this.#afterCr;
    let start = 0;
    for (
      let at = hasCr ? nextEnd(piece, 0) : piece.indexOf(LF);
      at !== -1;
      at = hasCr ? nextEnd(piece, at + 1) : piece.indexOf(LF, at + 1)
    ) {
      const isSecondHalf = this.#afterCr && at === start && this.#length === 0 && piece[at] === LF;
      if (this.#afterCr) this.#ended[isSecondHalf ? 'crlf' : 'cr'] += 1;
      this.#afterCr = piece[at] === CR;
      if (!isSecondHalf) {
        this.#length += at - start;
        this.#end();
        if (piece[at] === LF) this.#ended.lf += 1;
      }
      start = at + 1;
    }
    this.#length += piece.length - start;
    if (this.#afterCr && this.#length > 0) {
      this.#ended.cr += 1;
      this.#afterCr = false;
    }
  }

  finish(): void {
    if (this.#afterCr) this.#ended.cr += 1;
    if (this.#length > 0) this.#end();
  }

  /** Whether lines end all in LF or all in CRLF, and the first holds something. */
  areAlike(): boolean {
    const { lf, crlf, cr } = this.#ended;
    return !this.#beginsBlank && cr === 0 && (lf === 0 || crlf === 0);
  }

  #end(): void {
    if (this.#length > 0) this.lines += 1;
    else if (this.lines === 0) this.#beginsBlank = true;
    this.longest = Math.max(this.longest, this.#length);
    this.#length = 0;
  }
}

function nextEnd(piece: Buffer, from: number): number {
  for (let at = from; at < piece.length; at += 1) {
    if (piece[at] === LF || piece[at] === CR) return at;
  }
  return -1;
}

class Utf8Check {
  #holds = true;
  /** A character that a piece cuts in two. */
  #rest: Buffer = Buffer.alloc(0);

  add(piece: Buffer): void {
    if (!this.#holds) return;
    const bytes = this.#rest.length === 0 ? piece : Buffer.concat([this.#rest, piece]);
    const whole = bytes.length - cutCharacter(bytes);
    this.#holds = isUtf8(bytes.subarray(0, whole));
    this.#rest = bytes.subarray(whole);
  }

  holds(): boolean {
    return this.#holds && this.#rest.length === 0;
  }
}

/** How many bytes at the end are the start of a UTF-8 character that goes on. */
function cutCharacter(bytes: Buffer): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back += 1) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte < 0x80) return 0;
    if (byte >= 0xc0) return back < (byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2) ? back : 0;
  }
  return 0;
}
