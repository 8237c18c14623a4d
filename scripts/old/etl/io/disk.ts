/** A disk that cannot take what is on its way. */
import { dirname } from 'node:path';
import * as v from 'valibot';
import { EtlError, messageOf } from './errors';
import type { Surroundings } from './surroundings';
import { writeBytes } from './units';

const FULL = ['ENOSPC', 'EDQUOT'];
const systemError = v.object({ code: v.string(), syscall: v.string() });

/** Whether a call to the operating system threw it. */
export function isSystemError(thrown: unknown): thrown is v.InferOutput<typeof systemError> {
  return v.is(systemError, thrown);
}

/**
 * @param missing bytes still to come; null where the server does not say.
 * @throws EtlError when they do not fit.
 */
export async function assertRoom(
  path: string,
  missing: number | null,
  { freeBytes }: Surroundings,
): Promise<void> {
  const free = await freeBytes(dirname(path));
  if (missing !== null && missing > free) throw noRoom(path, missing, free);
}

/**
 * What a failed write means.
 * @param path that was being written.
 * @param missing bytes still to come; null where it is not known.
 */
export async function writeFailure(
  thrown: unknown,
  path: string,
  missing: number | null,
  { freeBytes }: Surroundings,
): Promise<EtlError> {
  if (isSystemError(thrown) && FULL.includes(thrown.code)) {
    return noRoom(path, missing, await freeBytes(dirname(path)), { cause: thrown });
  }
  return new EtlError(
    `No se pudo escribir «${path}»: ${messageOf(thrown)}.`,
    'Revisa los permisos de data/raw y el estado del disco.',
    { cause: thrown },
  );
}

function noRoom(path: string, missing: number | null, free: number, options?: ErrorOptions) {
  const needed = missing === null ? 'no se sabe cuánto' : writeBytes(missing);
  return new EtlError(
    `No cabe en el disco de «${dirname(path)}»: falta por bajar ${needed} y quedan ${writeBytes(free)} libres.`,
    'Libera espacio y vuelve a ejecutar fetch: lo ya bajado se conserva y se continúa desde ahí.',
    options,
  );
}
