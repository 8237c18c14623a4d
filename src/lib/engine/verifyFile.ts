/** Whether the bytes at hand are the ones that the release announces. */
import type { ReleaseFile } from '$lib/contract/manifest';
import { ReleaseError } from './errors';
import { sha256 } from './sha256';

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
      `El archivo «${archivo}» llegó incompleto: ${counted.format(bytes.length)} de ` +
        `${counted.format(announced)} bytes. Vuelve a intentarlo.`,
    );
  }
  if (bytes.length > announced || (await sha256(bytes)) !== fingerprint) {
    throw new ReleaseError(
      'altered',
      archivo,
      `El archivo «${archivo}» no es el que anuncia la publicación, y no se usó nada de él. ` +
        'Vuelve a intentarlo; si se repite, avisa a quien publica este sitio.',
    );
  }
}
