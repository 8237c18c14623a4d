/** What goes wrong on the way to a portal, in the reader's words. */
import * as v from 'valibot';
import { EtlError, messageOf } from '../errors';

/** A failure worth another try; its message is the reason alone. */
export class PassingFailure extends Error {
  override readonly name = 'PassingFailure';

  /** @param retryAfterMs what the server asked to be waited for. */
  constructor(
    reason: string,
    readonly retryAfterMs = 0,
  ) {
    super(reason);
  }
}

const REASONS: Readonly<Record<string, string>> = {
  ENOTFOUND: 'no se encontró el servidor; revisa la conexión de esta máquina',
  ECONNREFUSED: 'el servidor no aceptó la conexión',
  UND_ERR_SOCKET: 'la conexión se cortó',
  UND_ERR_CONNECT_TIMEOUT: 'el servidor no contestó a tiempo',
  UND_ERR_HEADERS_TIMEOUT: 'el servidor no contestó a tiempo',
  UND_ERR_BODY_TIMEOUT: 'el servidor dejó de enviar',
};

/** https://nodejs.org/api/tls.html#x509-certificate-error-codes */
const CERTIFICATE = /CERT|ISSUER|LEAF_SIGNATURE/;
/** What is of this machine, and of every other file as well. */
const DISK = /^E(NOSPC|DQUOT|ACCES|ROFS|ISDIR|NAMETOOLONG)$/;

const withCode = v.object({ code: v.string() });

/**
 * What failed for good, as it was thrown or in our words; or in passing.
 * @param thrown by a request, or while its body was read and written.
 */
export function failureOf(thrown: unknown, url: string): unknown {
  if (thrown instanceof PassingFailure || thrown instanceof EtlError) return thrown;
  let [cause, code] = [thrown, ''];
  for (let at = thrown; at !== undefined; at = at instanceof Error ? at.cause : undefined) {
    cause = at;
    if (v.is(withCode, at)) code = at.code;
  }
  if (DISK.test(code)) return thrown;
  if (CERTIFICATE.test(code)) {
    return new EtlError(
      `No se puede comprobar que «${new URL(url).host}» sea quien dice: su certificado no sirve (${code}).`,
      'Avisa a quien lleva el portal. Si sólo falta un certificado intermedio (LEAF_SIGNATURE, ISSUER), guárdalo en un archivo PEM y antepón NODE_EXTRA_CA_CERTS=ARCHIVO.pem a la orden. La comprobación no se apaga.',
    );
  }
  return new PassingFailure(REASONS[code] ?? messageOf(cause));
}

/** An answer that keeps us out, or a page where a file should be. */
export const blocked = (url: string, status: number, body: string): EtlError =>
  new EtlError(
    `«${url}» contestó ${status} con una página que dice «${firstWords(body)}».`,
    'Así responden los portales que no atienden a direcciones de fuera de México o que desconfían de un programa.',
  );

/** What a reader would see first of a page or any other text. */
export const firstWords = (text: string): string =>
  text
    .replace(/<(script|style)\b.*?<\/\1>|<[^>]*>/gis, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 100);
