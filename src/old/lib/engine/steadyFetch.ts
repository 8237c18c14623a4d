/** A fetch whose bytes must go on arriving; one that fails as a moment later it may not is begun again. */
import { unlessSilent } from './silence';
import { tryAgain } from './tryAgain';

/** The server failed, not the question. */
class ServerTroubleError extends Error {
  override readonly name = 'ServerTroubleError';
}

export interface SteadyFetch {
  /** Milliseconds without a byte that are borne. */
  readonly limit: number;
  readonly signal?: AbortSignal;
  readonly cache?: RequestCache;
  /** More bytes than these are not read, but for the piece that tells there are more. */
  readonly most?: number;
  /** Sees the response before its body is read; what it throws ends the fetch. */
  readonly check?: (response: Response) => void;
  /** Told how many bytes have arrived so far. */
  readonly onBytes?: (bytes: number) => void;
}

/**
 * A connection that is cut and an answer of a server in trouble (5xx) are tried again, in silence.
 * @throws SilenceError where nothing comes; what `fetch` and `check` throw; the signal's reason
 */
export function fetchSteadily(url: URL, asked: SteadyFetch): Promise<Uint8Array<ArrayBuffer>> {
  return tryAgain(
    (isLast) => fetchOnce(url, asked, isLast),
    // Browsers tell a network that failed as an error of type.
    (cause) => cause instanceof TypeError || cause instanceof ServerTroubleError,
    asked.signal,
  );
}

function fetchOnce(
  url: URL,
  { limit, signal, cache = 'default', most = Infinity, check, onBytes }: SteadyFetch,
  isLast: boolean,
): Promise<Uint8Array<ArrayBuffer>> {
  return unlessSilent(
    { limit, ...(signal === undefined ? {} : { signal }) },
    async ({ heard, signal: ending }) => {
      const response = await fetch(url, { cache, signal: ending, mode: 'same-origin' });
      heard();
      if (!isLast && response.status >= 500) throw new ServerTroubleError();
      check?.(response);
      return readBody(response, most, (arrived) => {
        heard();
        onBytes?.(arrived);
      });
    },
  );
}

/**
 * Begins a fetch, and gives it over to whoever reads its body.
 * @param signal ends it, its body too
 * @throws SilenceError where nothing comes; what `fetch` throws; the signal's reason
 */
export function beginFetch(
  url: URL,
  { limit, signal }: { readonly limit: number; readonly signal: AbortSignal },
): Promise<Response> {
  return unlessSilent({ limit, signal }, () => fetch(url, { signal, mode: 'same-origin' }));
}

async function readBody(
  response: Response,
  most: number,
  onBytes: (bytes: number) => void,
): Promise<Uint8Array<ArrayBuffer>> {
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  let arrived = 0;
  const reader = response.body?.getReader();
  while (reader !== undefined && arrived <= most) {
    const { done, value } = await reader.read();
    if (done) break;
    pieces.push(value);
    arrived += value.length;
    onBytes(arrived);
  }
  await reader?.cancel();
  return new Uint8Array(await new Blob(pieces).arrayBuffer());
}
