/** What it means that something could not be written, or held in memory. */
import { EtlError, messageOf } from './errors';
import { isSystemError } from './disk';

const FULL = /\b(ENOSPC|EDQUOT|EFBIG)\b|no space left|file too large|quota exceeded/i;

/** Whether it is for want of room that something could not be written. */
export const isNoRoom = (thrown: unknown): boolean => FULL.test(messageOf(thrown));

/**
 * An error of a disk or of memory, by the system's word or DuckDB's, as one for a reader.
 * @param folder that was being written, as the reader knows it.
 * @returns undefined where it is another error.
 */
export function machineFailure(thrown: unknown, folder: string): EtlError | undefined {
  if (thrown instanceof EtlError) return undefined;
  if (isSystemError(thrown) || /\bIO Error\b/.test(messageOf(thrown))) {
    return writeFailure(thrown, folder);
  }
  if (!/out of memory/i.test(messageOf(thrown))) return undefined;
  return new EtlError(
    `No alcanzó la memoria: ${firstLine(thrown)}.`,
    'Cierra otros programas, o libera espacio en la carpeta temporal (TMPDIR); lo publicado sigue como estaba.',
    { cause: thrown },
  );
}

/** @param folder that was being written, as the reader knows it. */
export function writeFailure(thrown: unknown, folder: string): EtlError {
  return isNoRoom(thrown)
    ? new EtlError(
        `No hay espacio para escribir en «${folder}»: ${firstLine(thrown)}.`,
        'Libera espacio, o elige otra carpeta con --out (y con TMPDIR la temporal); lo publicado sigue como estaba.',
        { cause: thrown },
      )
    : new EtlError(
        `No se puede escribir en «${folder}»: ${firstLine(thrown)}.`,
        'Revisa los permisos, o elige otra carpeta con --out; lo publicado sigue como estaba.',
        { cause: thrown },
      );
}

const firstLine = (thrown: unknown) => messageOf(thrown).split('\n')[0] ?? '';
