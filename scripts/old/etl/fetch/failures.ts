/** What went wrong on the way to a portal, in the reader's words and with a remedy. */
import * as v from 'valibot';
import { EtlError, messageOf } from '../io/errors';
import { PassingFailure } from './retry';

const withCode = v.object({ code: v.string() });

const PASSING: Readonly<Record<string, string>> = {
  ENOTFOUND: 'no se encontró el servidor',
  EAI_AGAIN: 'no se pudo preguntar por el nombre del servidor',
  ECONNREFUSED: 'el servidor no aceptó la conexión',
  ECONNRESET: 'la conexión se cortó',
  EPIPE: 'la conexión se cortó',
  ETIMEDOUT: 'el servidor no contestó a tiempo',
  UND_ERR_SOCKET: 'la conexión se cortó',
  UND_ERR_CONNECT_TIMEOUT: 'el servidor no contestó a tiempo',
  UND_ERR_HEADERS_TIMEOUT: 'el servidor no contestó a tiempo',
  UND_ERR_BODY_TIMEOUT: 'el servidor dejó de enviar',
  UND_ERR_RES_CONTENT_LENGTH_MISMATCH: 'llegaron más o menos bytes de los anunciados',
};

/** Reasons that a certificate at hand can mend: see https://nodejs.org/api/tls.html#x509-certificate-error-codes. */
const CHAIN: Readonly<Record<string, string>> = {
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'no envía el certificado intermedio con que se firmó el suyo',
  UNABLE_TO_GET_ISSUER_CERT: 'falta en su cadena el certificado de quien la firmó',
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: 'la firmó una autoridad que esta máquina no conoce',
  SELF_SIGNED_CERT_IN_CHAIN: 'la firmó una autoridad que esta máquina no conoce',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'el certificado está firmado por sí mismo',
};

const CERTIFICATE: Readonly<Record<string, string>> = {
  CERT_HAS_EXPIRED: 'ya caducó',
  CERT_NOT_YET_VALID: 'aún no es válido; revisa también el reloj de esta máquina',
  ERR_TLS_CERT_ALTNAME_INVALID: 'es de otro servidor',
  CERT_REVOKED: 'fue revocado',
  CERT_UNTRUSTED: 'no es de confianza',
  CERT_REJECTED: 'fue rechazado',
  CERT_SIGNATURE_FAILURE: 'tiene una firma que no es válida',
};

/** How to go on without the portal. */
export function byHand(source: string, url: string): string {
  return `Descárgalo en un navegador, desde México, de ${url} y pásalo con: npm run etl -- build --input ${source}=ARCHIVO`;
}

/**
 * What a failed request means: a failure that may pass, or an EtlError for a certificate or an
 * address that cannot be asked.
 * @param thrown by `fetch` or while its body was being read.
 */
export function networkFailure(thrown: unknown, source: string, url: string): Error {
  const code = codeOf(thrown);
  const { host } = new URL(url);
  const broken = CHAIN[code];
  if (broken !== undefined) {
    return new EtlError(
      `No se puede comprobar que «${host}» sea quien dice: ${broken} (${code}).`,
      `Pide a quien lleva el portal que corrija su cadena. Mientras, guarda en un archivo PEM el certificado que falta y ejecuta NODE_EXTRA_CA_CERTS=ARCHIVO.pem npm run etl -- fetch ${source}. O bien: ${byHand(source, url)}`,
      { cause: thrown },
    );
  }
  const invalid = CERTIFICATE[code];
  if (invalid !== undefined) {
    return new EtlError(
      `No se puede comprobar que «${host}» sea quien dice: su certificado ${invalid} (${code}).`,
      `Sólo quien lleva el portal puede corregirlo. Mientras: ${byHand(source, url)}`,
      { cause: thrown },
    );
  }
  const reason = PASSING[code] ?? messageOf(causeOf(thrown));
  if (code === '') {
    return new EtlError(`No se pudo pedir «${url}»: ${reason}.`, byHand(source, url), {
      cause: thrown,
    });
  }
  return new PassingFailure(`${reason} (${code})`, undefined, { cause: thrown });
}

/** An answer that keeps us out, or a page where a file should be. */
export function blocked(source: string, url: string, status: number, words: string): EtlError {
  const said = words === '' ? 'sin decir por qué' : `con una página que dice «${words}»`;
  return new EtlError(
    `«${url}» contestó ${status} ${said}. Así responden los portales que no atienden a direcciones de fuera de México o que desconfían de un programa.`,
    byHand(source, url),
  );
}

function causeOf(thrown: unknown): unknown {
  return thrown instanceof Error && thrown.cause !== undefined ? causeOf(thrown.cause) : thrown;
}

/** The innermost code, such as `ECONNRESET`; empty where there is none. */
function codeOf(thrown: unknown): string {
  const inner = thrown instanceof Error && thrown.cause !== undefined ? codeOf(thrown.cause) : '';
  if (inner !== '') return inner;
  return v.is(withCode, thrown) ? thrown.code : '';
}
