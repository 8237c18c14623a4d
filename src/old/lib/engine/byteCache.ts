/** The most recently used answers, as many as fit in a number of bytes. */
export class ByteCache {
  readonly #entries = new Map<string, Uint8Array>();
  #held = 0;

  constructor(readonly capacity: number) {}

  get(key: string): Uint8Array | undefined {
    const found = this.#entries.get(key);
    if (found !== undefined) {
      // A Map keeps the order of insertion: the first entry is the least recently used.
      this.#entries.delete(key);
      this.#entries.set(key, found);
    }
    return found;
  }

  /** An answer larger than the whole cache is not kept. */
  set(key: string, bytes: Uint8Array): void {
    this.#remove(key);
    if (bytes.length > this.capacity) return;
    this.#entries.set(key, bytes);
    this.#held += bytes.length;
    for (const oldest of this.#entries.keys()) {
      if (this.#held <= this.capacity) return;
      this.#remove(oldest);
    }
  }

  #remove(key: string): void {
    this.#held -= this.#entries.get(key)?.length ?? 0;
    this.#entries.delete(key);
  }
}
