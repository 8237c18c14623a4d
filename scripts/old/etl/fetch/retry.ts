/** Failures that may pass by themselves, and how long to wait for it. */
import { EtlError } from '../io/errors';
import type { Surroundings } from '../io/surroundings';

/** A failure worth another attempt; its message is the reason, in the reader's words. */
export class PassingFailure extends Error {
  override readonly name = 'PassingFailure';

  /** @param retryAfterMs what the server asked to be waited for. */
  constructor(
    reason: string,
    readonly retryAfterMs?: number,
    options?: ErrorOptions,
  ) {
    super(reason, options);
  }
}

const ATTEMPTS = 6;
const BASE_MS = 1_000;
const LONGEST_WAIT_MS = 60_000;
/** Nobody watches a terminal longer than this for a server that asks to be left alone. */
const LONGEST_RETRY_AFTER_MS = 5 * 60_000;
/** A connection that brings this much before it breaks is bad, but not in vain. */
const WORTH_IT_BYTES = 1_000_000;

/**
 * Milliseconds before the next attempt: exponential with full jitter (Brooker, «Exponential Backoff
 * And Jitter», AWS Architecture Blog, 2015), and never sooner than the server asked.
 * @param failures in a row, from 1.
 * @param random uniform in [0, 1).
 */
function waitAfter(failures: number, random: number, retryAfterMs = 0): number {
  const ceiling = Math.min(LONGEST_WAIT_MS, BASE_MS * 2 ** (failures - 1));
  return retryAfterMs + random * ceiling;
}

interface Watch {
  /** Bytes brought so far, where the work can be resumed. */
  readonly reached: () => number;
  /** Told of every wait. */
  readonly note: (line: string) => void;
}

/**
 * Does the work until it succeeds, fails for good, or has failed in passing six times in a row
 * without bringing anything.
 * @throws EtlError with the last reason.
 */
export async function persist<Result>(
  url: string,
  { sleep, random }: Surroundings,
  work: () => Promise<Result>,
  { reached, note }: Watch = { reached: () => 0, note: () => undefined },
): Promise<Result> {
  let farthest = reached();
  for (let failures = 1; ; failures += 1) {
    try {
      return await work();
    } catch (thrown) {
      if (!(thrown instanceof PassingFailure)) throw thrown;
      if (reached() >= farthest + WORTH_IT_BYTES) {
        failures = 1;
        farthest = reached();
      }
      const { retryAfterMs } = thrown;
      if (retryAfterMs !== undefined && retryAfterMs > LONGEST_RETRY_AFTER_MS) {
        const minutes = Math.ceil(retryAfterMs / 60_000);
        throw new EtlError(
          `«${url}» pide no insistir: ${thrown.message}.`,
          `Vuelve a ejecutar fetch dentro de ${minutes} minutos; lo ya bajado se conserva.`,
          { cause: thrown },
        );
      }
      if (failures >= ATTEMPTS) {
        throw new EtlError(
          `«${url}» falló ${ATTEMPTS} veces seguidas; la última: ${thrown.message}.`,
          'Vuelve a ejecutar fetch más tarde: lo ya bajado se conserva y se continúa desde ahí.',
          { cause: thrown },
        );
      }
      const wait = waitAfter(failures, random(), retryAfterMs);
      note(`… ${thrown.message}; otro intento en ${Math.ceil(wait / 1000)} s`);
      await sleep(wait);
    }
  }
}

/**
 * `Retry-After` in milliseconds: it comes in seconds or as a date (RFC 9110, 10.2.3).
 * @returns undefined when absent or unreadable.
 */
export function retryAfterMs(header: string | null, now: number): number | undefined {
  if (header === null) return undefined;
  if (/^\d+$/.test(header.trim())) return Number(header) * 1000;
  const date = Date.parse(header);
  return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}
