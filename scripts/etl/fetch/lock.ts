/** One fetch at a time: two would write the same partial file. */
import { closeSync, mkdirSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { EtlError, messageOf } from '../errors';
import { isSystemError } from './disk';

/**
 * Takes `data/raw` for this process; the lock of one that died is taken over.
 * @returns how to give it back.
 * @throws EtlError when another one is at work.
 */
export function lockRaw(root: string): () => void {
  const folder = resolve(root, 'data/raw');
  const path = join(folder, '.fetch.pid');
  if (!taken(path)) {
    const holder = Number(readFileSync(path, 'utf8'));
    if (isAlive(holder)) {
      throw new EtlError(
        `Otro fetch (proceso ${holder}) está descargando en «${folder}».`,
        `Espera a que termine; si no hay ninguno, borra «${path}».`,
      );
    }
    rmSync(path, { force: true });
    if (!taken(path)) {
      throw new EtlError(`Otro fetch acaba de empezar en «${folder}».`, 'Espera a que termine.');
    }
  }
  return () => rmSync(path, { force: true });
}

/** @returns false where somebody holds it. */
function taken(path: string): boolean {
  try {
    mkdirSync(dirname(path), { recursive: true });
    const file = openSync(path, 'wx');
    writeSync(file, String(process.pid));
    closeSync(file);
    return true;
  } catch (thrown) {
    if (isSystemError(thrown) && thrown.code === 'EEXIST') return false;
    throw new EtlError(
      `No se puede escribir «${path}»: ${messageOf(thrown)}.`,
      'Revisa los permisos de data/raw y el espacio del disco.',
      { cause: thrown },
    );
  }
}

function isAlive(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (thrown) {
    // Of another user, but there.
    return isSystemError(thrown) && thrown.code === 'EPERM';
  }
}
