/** What a server or a network fails at once and does the next moment is asked for again before a reader is told. */

/** Milliseconds before each new try, longer each time. */
const PAUSES: readonly number[] = [500, 2000];

/**
 * @param work told whether it is the last try
 * @param passes whether a failure may pass by itself
 * @throws what the last try throws, and what will not pass at once; the signal's reason
 */
export async function tryAgain<Value>(
  work: (isLast: boolean) => Promise<Value>,
  passes: (cause: unknown) => boolean,
  signal?: AbortSignal,
): Promise<Value> {
  for (const pause of PAUSES) {
    try {
      return await work(false);
    } catch (cause) {
      signal?.throwIfAborted();
      if (!passes(cause)) throw cause;
    }
    // Up to half as long again, so that not all readers of a server that fell ask it at once.
    await waited(pause * (1 + Math.random() / 2), signal);
  }
  return work(true);
}

/** @throws the signal's reason */
function waited(milliseconds: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    const end = () => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', end);
      if (signal?.aborted === true) reject(signal.reason);
      else resolve();
    };
    const timer = setTimeout(end, milliseconds);
    signal?.addEventListener('abort', end);
  });
}
