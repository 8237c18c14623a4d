/** Whether the bytes at hand are the ones that the release announces. */
import type { ReleaseFile } from '$old/lib/contract/manifest';
import { ReleaseError } from './errors';
import { sha256 } from './sha256';
import { failureWords } from '$old/lib/words/es/failures';

const counted = new Intl.NumberFormat('es-MX');

/** @throws ReleaseError `truncated` if bytes are missing, `altered` if there are others. */
export async function verifyFile(
  { archivo, bytes: announced, sha256: fingerprint }: ReleaseFile,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<void> {
  if (bytes.length < announced) {
    throw new ReleaseError(
      'truncated',
      archivo,
      failureWords.release.truncated(
        archivo,
        counted.format(bytes.length),
        counted.format(announced),
      ),
    );
  }
  if (bytes.length > announced || (await sha256(bytes)) !== fingerprint) {
    throw new ReleaseError('altered', archivo, failureWords.release.altered(archivo));
  }
}
