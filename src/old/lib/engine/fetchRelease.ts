/** A release over HTTP, from the same origin as the page. */
import { OtherFormatError, parseManifest, type Manifest } from '$old/lib/contract/manifest';
import type { ReleaseFiles } from './door';
import { ReleaseError } from './errors';
import { patienceFor } from './patience';
import { SilenceError } from './silence';
import { fetchSteadily } from './steadyFetch';
import { verifyFile } from './verifyFile';
import { failureWords } from '$old/lib/words/es/failures';

const MANIFEST = 'manifest.json';
/** A manifest of the whole city takes some 40 KB. */
const MANIFEST_LIMIT = 4 * 1024 * 1024;
/** Of the silence that is borne: four minutes at most, on a network that does not say it is slow. */
const MOST_DOUBLINGS = 4;

const written = new Intl.NumberFormat('es-MX');

/** @param address directory of the release, with or without its final slash */
export function fetchedRelease(address: URL): ReleaseFiles {
  const base = new URL(address);
  if (!base.pathname.endsWith('/')) base.pathname += '/';
  /** Files that came wrong: a broken copy in the browser's cache must not be served again. */
  const broken = new Set<string>();
  /** A network that stalled is given more time at each try. */
  let stalls = 0;

  const patiently = async (url: URL, name: string, asked: Omit<Download, 'limit'>) => {
    const limit = patienceFor('network') * 2 ** Math.min(stalls, MOST_DOUBLINGS);
    try {
      return await download(url, name, { ...asked, limit });
    } catch (cause) {
      if (cause instanceof ReleaseError && cause.problem === 'stalled') stalls += 1;
      throw cause;
    }
  };

  return {
    async manifest(signal) {
      const asked = { most: MANIFEST_LIMIT, signal, cache: 'no-cache' } as const;
      return readManifest(await patiently(new URL(MANIFEST, base), MANIFEST, asked));
    },
    async file(file, signal, onBytes) {
      const { archivo } = file;
      const cache = broken.has(archivo) ? 'reload' : 'default';
      const url = insideOf(base, archivo);
      try {
        const bytes = await patiently(url, archivo, { most: file.bytes, signal, cache, onBytes });
        await verifyFile(file, bytes);
        return bytes;
      } catch (cause) {
        if (cause instanceof ReleaseError) broken.add(archivo);
        throw cause;
      }
    },
  };
}

function readManifest(bytes: Uint8Array): Manifest {
  try {
    return parseManifest(new TextDecoder().decode(bytes));
  } catch (cause) {
    if (cause instanceof OtherFormatError) {
      throw new ReleaseError(
        'other_format',
        MANIFEST,
        failureWords.release.otherFormat(cause.formato),
        { cause },
      );
    }
    throw new ReleaseError('not_manifest', MANIFEST, failureWords.release.unreadable(MANIFEST), {
      cause,
    });
  }
}

/** No request leaves the release's own directory, whatever its manifest says. */
function insideOf(base: URL, name: string): URL {
  const url = new URL(name, base);
  if (url.href.startsWith(base.href)) return url;
  throw new ReleaseError('not_manifest', MANIFEST, failureWords.release.outside(name));
}

interface Download {
  /** Of the file; more are not read. */
  readonly most: number;
  /** Milliseconds without a byte that are borne. */
  readonly limit: number;
  readonly signal: AbortSignal;
  readonly cache: RequestCache;
  readonly onBytes?: (bytes: number) => void;
}

async function download(url: URL, name: string, asked: Download): Promise<Uint8Array<ArrayBuffer>> {
  try {
    return await fetchSteadily(url, {
      ...asked,
      check: (response) => checkResponse(response, name),
    });
  } catch (cause) {
    asked.signal.throwIfAborted();
    if (cause instanceof ReleaseError) throw cause;
    throw cause instanceof SilenceError ? stalled(name, cause) : lost(name, cause);
  }
}

const stalled = (name: string, cause: SilenceError): ReleaseError =>
  new ReleaseError(
    'stalled',
    name,
    failureWords.release.stalled(name, written.format(cause.limit / 1000)),
    { cause },
  );

const lost = (name: string, cause: unknown): ReleaseError =>
  new ReleaseError('network', name, failureWords.release.lost(name), { cause });

function checkResponse(response: Response, name: string): void {
  const isPage = response.headers.get('content-type')?.startsWith('text/html') ?? false;
  if (response.status === 404 || response.status === 410 || (response.ok && isPage)) {
    throw new ReleaseError('missing', name, failureWords.release.missing(name));
  }
  if (!response.ok) {
    throw new ReleaseError('refused', name, failureWords.release.refused(name, response.status));
  }
}
