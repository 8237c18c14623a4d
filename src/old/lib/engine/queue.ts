/** One at a time, in order of arrival: DuckDB-WASM has one thread, and a connection one open answer. */
export class Queue {
  #last: Promise<unknown> = Promise.resolve();

  /** @throws what `work` throws, or the signal's reason if it is aborted before its turn. */
  add<Value>(work: () => Promise<Value>, signal: AbortSignal): Promise<Value> {
    const turn = this.#last.then(() => {
      signal.throwIfAborted();
      return work();
    });
    this.#last = turn.catch(() => undefined);
    return turn;
  }
}
