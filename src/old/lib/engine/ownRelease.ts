/** A page and its data are of one release: where the server holds another, nothing of it is taken. */
import type { ReleaseFiles } from './door';
import { ReleaseError, SupersededError } from './errors';
import { identityOf, sameRelease, type ReleaseIdentity } from './releaseIdentity';

/**
 * The files of the page's own release.
 * @returns files that also throw SupersededError, wherever the server holds another release
 */
export function ownRelease(served: ReleaseFiles, page: ReleaseIdentity): ReleaseFiles {
  const manifest = async (signal: AbortSignal) => {
    const read = await served.manifest(signal);
    if (sameRelease(await identityOf(read), page)) return read;
    throw new SupersededError(page.publicacion, read.publicacion);
  };
  return {
    manifest,
    async file(file, signal, onBytes) {
      try {
        return await served.file(file, signal, onBytes);
      } catch (cause) {
        if (cause instanceof ReleaseError) await explain(cause, manifest, signal);
        throw cause;
      }
    },
  };
}

/** A file that cannot be had may have gone with its release: then that is what there is to say. */
async function explain(
  cause: ReleaseError,
  manifest: ReleaseFiles['manifest'],
  signal: AbortSignal,
): Promise<void> {
  try {
    await manifest(signal);
  } catch (thrown) {
    throw thrown instanceof SupersededError ? thrown : cause;
  }
}
