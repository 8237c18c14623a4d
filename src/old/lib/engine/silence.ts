/** A limit on silence, never on a whole wait: a slow telephone goes on as long as something arrives. */

/** Nothing was heard for as long as could be borne. */
export class SilenceError extends Error {
  override readonly name = 'SilenceError';

  /** @param limit milliseconds */
  constructor(readonly limit: number) {
    super(`nothing arrived for ${limit / 1000} s`);
  }
}

/** Into how many beats a limit is cut. */
const BEATS = 10;

export interface Listening {
  /** To be called at every sign of life. */
  readonly heard: () => void;
  /** Aborted when the wait is over, or the caller's own signal is. */
  readonly signal: AbortSignal;
}

export interface Bearing {
  /** Milliseconds of silence that are borne. */
  readonly limit: number;
  readonly signal?: AbortSignal;
  /** Called ten times per limit while the wait lasts: to ask for a sign of life. */
  readonly onBeat?: () => void;
}

/**
 * The outcome of work that gives signs of life. A page that sleeps (a lid closed, a tab behind) misses
 * beats instead of catching up with them, so its sleep is not taken for silence.
 * @throws SilenceError after `limit` without a sign of life; the signal's reason; what the work throws
 */
export async function unlessSilent<Value>(
  { limit, signal, onBeat }: Bearing,
  work: (listening: Listening) => Promise<Value>,
): Promise<Value> {
  signal?.throwIfAborted();
  const ending = new AbortController();
  let silentBeats = 0;
  let beating: ReturnType<typeof setInterval> | undefined;
  let leave = () => {};
  const given = new Promise<never>((_, reject) => {
    leave = () => {
      ending.abort(signal?.reason);
      reject(signal?.reason);
    };
    signal?.addEventListener('abort', leave, { once: true });
    beating = setInterval(() => {
      silentBeats += 1;
      if (silentBeats < BEATS) return onBeat?.();
      const silence = new SilenceError(limit);
      ending.abort(silence);
      reject(silence);
    }, limit / BEATS);
  });
  try {
    const heard = () => {
      silentBeats = 0;
    };
    return await Promise.race([work({ heard, signal: ending.signal }), given]);
  } finally {
    clearInterval(beating);
    signal?.removeEventListener('abort', leave);
  }
}
