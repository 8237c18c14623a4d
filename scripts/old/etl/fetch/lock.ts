/** One fetch at a time: two would write the same partial file. */
import { join, resolve } from 'node:path';
import { EtlError, messageOf } from '../io/errors';
import { takeLock, type Lock } from '../io/lockFolder';
import { processOf } from '../io/processMark';

/**
 * Takes `data/raw` for this process; the lock of one that died is taken over.
 * @returns how to give it back.
 * @throws EtlError when another one is at work.
 */
export function lockRaw(root: string): () => void {
  const folder = resolve(root, 'data/raw');
  const path = join(folder, '.fetch.pid');
  const lock = take(path);
  if ('unlock' in lock) return lock.unlock;
  throw new EtlError(
    `Otro fetch (proceso ${processOf(lock.holder)}) está descargando en «${folder}».`,
    `Espera a que termine; si no hay ninguno, borra «${path}».`,
  );
}

function take(path: string): Lock {
  try {
    return takeLock(path);
  } catch (thrown) {
    throw new EtlError(
      `No se puede escribir «${path}»: ${messageOf(thrown)}.`,
      'Revisa los permisos de data/raw y el espacio del disco.',
      { cause: thrown },
    );
  }
}
