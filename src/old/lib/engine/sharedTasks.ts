/** Several askers of one thing wait for one task; it is stopped when the last of them leaves. */

interface Task<Value> {
  readonly promise: Promise<Value>;
  readonly controller: AbortController;
  waiting: number;
}

export class SharedTasks<Value> {
  readonly #running = new Map<string, Task<Value>>();

  /**
   * Joins the running task of this key, or starts it.
   * @param start gets a signal of its own, aborted only when every asker has left
   * @throws the asker's own reason as soon as its signal is aborted, whatever becomes of the task
   */
  async join(
    key: string,
    start: (signal: AbortSignal) => Promise<Value>,
    signal?: AbortSignal,
  ): Promise<Value> {
    signal?.throwIfAborted();
    const task = this.#running.get(key) ?? this.#start(key, start);
    task.waiting += 1;
    try {
      return await untilAborted(task.promise, signal);
    } finally {
      task.waiting -= 1;
      if (task.waiting === 0) this.#leave(key, task);
    }
  }

  #start(key: string, start: (signal: AbortSignal) => Promise<Value>): Task<Value> {
    const controller = new AbortController();
    const task = { promise: start(controller.signal), controller, waiting: 0 };
    this.#running.set(key, task);
    return task;
  }

  #leave(key: string, task: Task<Value>): void {
    if (this.#running.get(key) === task) this.#running.delete(key);
    task.controller.abort();
  }
}

/** The promise's outcome, or the signal's reason if that comes first. */
async function untilAborted<Value>(
  promise: Promise<Value>,
  signal: AbortSignal | undefined,
): Promise<Value> {
  if (signal === undefined) return promise;
  signal.throwIfAborted();
  let stopListening = () => {};
  const aborted = new Promise<never>((_, reject) => {
    const leave = () => reject(signal.reason);
    signal.addEventListener('abort', leave, { once: true });
    stopListening = () => signal.removeEventListener('abort', leave);
  });
  try {
    return await Promise.race([promise, aborted]);
  } finally {
    stopListening();
  }
}
