/** Bytes that come in pieces → lines. */

const [LF, CR] = [10, 13];

/** Lines end by LF, CRLF or CR alone. No more of a line is kept than `longest` bytes and one. */
export class LineSplitter {
  #pieces: Buffer[] = [];
  #length = 0;
  #afterCr = false;

  constructor(private readonly longest: number) {}

  /** The lines that end within these bytes, without their ends. */
  *push(bytes: Buffer): Generator<Buffer> {
    let start = 0;
    for (let at = 0; at < bytes.length; at += 1) {
      const byte = bytes[at];
      const isSecondHalf = byte === LF && this.#afterCr;
      this.#afterCr = byte === CR;
      if (isSecondHalf) start = at + 1;
      else if (byte === LF || byte === CR) {
        this.#keep(bytes.subarray(start, at));
        yield this.#take();
        start = at + 1;
      }
    }
    this.#keep(bytes.subarray(start));
  }

  /** What is left without an end of line. */
  end(): Buffer {
    return this.#take();
  }

  #keep(bytes: Buffer): void {
    const kept = bytes.subarray(0, this.longest + 1 - this.#length);
    if (kept.length === 0) return;
    this.#pieces.push(kept);
    this.#length += kept.length;
  }

  #take(): Buffer {
    const [first, ...others] = this.#pieces;
    const line =
      first === undefined
        ? Buffer.alloc(0)
        : others.length === 0
          ? first
          : Buffer.concat(this.#pieces);
    this.#pieces = [];
    this.#length = 0;
    return line;
  }
}
