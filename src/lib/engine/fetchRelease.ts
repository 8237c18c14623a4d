/** A release over HTTP, from the same origin as the page. */
import { parseManifest, type Manifest } from '$lib/release/manifest';
import type { ReleaseFiles } from './door';
import { messageOf, ReleaseError } from './errors';
import { verifyFile } from './verifyFile';

const MANIFEST = 'manifest.json';
/** A manifest of the whole city takes some 40 KB. */
const MANIFEST_LIMIT = 4 * 1024 * 1024;

/** @param address directory of the release, with or without its final slash */
export function fetchedRelease(address: URL): ReleaseFiles {
  const base = new URL(address);
  if (!base.pathname.endsWith('/')) base.pathname += '/';
  /** Files that came wrong: a broken copy in the browser's cache must not be served again. */
  const broken = new Set<string>();

  return {
    async manifest(signal) {
      return readManifest(
        await download(new URL(MANIFEST, base), MANIFEST, MANIFEST_LIMIT, signal, 'no-cache'),
      );
    },
    async file(file, signal, onBytes) {
      const { archivo } = file;
      const cache = broken.has(archivo) ? 'reload' : 'default';
      const url = insideOf(base, archivo);
      try {
        const bytes = await download(url, archivo, file.bytes, signal, cache, onBytes);
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
    throw new ReleaseError('not_manifest', MANIFEST, messageOf(cause) + '.', { cause });
  }
}

/** No request leaves the release's own directory, whatever its manifest says. */
function insideOf(base: URL, name: string): URL {
  const url = new URL(name, base);
  if (url.href.startsWith(base.href)) return url;
  throw new ReleaseError(
    'not_manifest',
    MANIFEST,
    `El manifiesto nombra «${name}», que está fuera de la publicación. No se pidió. ` +
      'Avisa a quien publica este sitio.',
  );
}

/** At most one piece more than `limit` bytes: enough to see that there are too many. */
async function download(
  url: URL,
  name: string,
  limit: number,
  signal: AbortSignal,
  cache: RequestCache,
  onBytes: (bytes: number) => void = () => {},
): Promise<Uint8Array<ArrayBuffer>> {
  try {
    const response = await fetch(url, { cache, signal, mode: 'same-origin' });
    checkResponse(response, name);
    return await readBody(response, limit, onBytes);
  } catch (cause) {
    signal.throwIfAborted();
    if (cause instanceof ReleaseError) throw cause;
    throw new ReleaseError(
      'network',
      name,
      `Se perdió la conexión al descargar «${name}». Revisa tu conexión y vuelve a intentarlo.`,
      { cause },
    );
  }
}

function checkResponse(response: Response, name: string): void {
  const isPage = response.headers.get('content-type')?.startsWith('text/html') ?? false;
  if (response.status === 404 || response.status === 410 || (response.ok && isPage)) {
    throw new ReleaseError(
      'missing',
      name,
      `Falta el archivo «${name}» de la publicación. Vuelve a intentarlo; si sigue faltando, ` +
        'recarga la página: la publicación pudo renovarse mientras leías.',
    );
  }
  if (!response.ok) {
    throw new ReleaseError(
      'refused',
      name,
      `El servidor no entregó «${name}» (respondió ${response.status}). ` +
        'Espera un momento y vuelve a intentarlo.',
    );
  }
}

async function readBody(
  response: Response,
  limit: number,
  onBytes: (bytes: number) => void,
): Promise<Uint8Array<ArrayBuffer>> {
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  let arrived = 0;
  const reader = response.body?.getReader();
  while (reader !== undefined && arrived <= limit) {
    const { done, value } = await reader.read();
    if (done) break;
    pieces.push(value);
    arrived += value.length;
    onBytes(arrived);
  }
  await reader?.cancel();
  return new Uint8Array(await new Blob(pieces).arrayBuffer());
}
