/**
 * A release is its manifest and the files that it names by their hash. New files are laid beside
 * the old ones, then the manifest is replaced by one rename: at every moment, whoever reads the
 * manifest finds a whole release.
 */
import {
  accessSync,
  closeSync,
  constants,
  copyFileSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  rmdirSync,
  rmSync,
} from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { EtlError } from '../io/errors';
import { takeLock, type Lock } from '../io/lockFolder';
import { processOf } from '../io/processMark';
import { writeFailure } from '../io/writeFailure';

export const MANIFEST = 'manifest.json';
const HASHED_NAME = /^[a-z0-9_]+\.[0-9a-f]{8}\.(parquet|topojson)$/;
/** A file that is being copied, of this build or of one that was killed. */
const HALF = '.a-medias-';

/**
 * Keeps other builds from the same folder.
 * @returns how to let them.
 * @throws EtlError when another one is at work, or nothing can be written there.
 */
export function lockRelease(out: string): () => void {
  const folder = resolve(out);
  const path = join(dirname(folder), `.${basename(folder)}.construyendo`);
  const lock = take(path, out);
  if ('unlock' in lock) return lock.unlock;
  throw new EtlError(
    `Otra construcción (proceso ${processOf(lock.holder)}) está escribiendo en «${out}».`,
    `Espera a que termine, o elige otra carpeta con --out; si no hay ninguna, borra «${path}».`,
  );
}

function take(path: string, out: string): Lock {
  try {
    // Now, and not after an hour of counting; a file in its place is no folder.
    if (existsSync(out)) accessSync(join(out, '.'), constants.W_OK);
    return takeLock(path);
  } catch (cause) {
    throw writeFailure(cause, out);
  }
}

/**
 * Puts the staged release in the place of the old one, whose own files go last.
 * @throws EtlError when it can't; then what was laid beside the old release is taken away.
 */
export function swapRelease(staging: string, out: string): void {
  const staged = readdirSync(staging);
  const before = filesOf(out);
  try {
    mkdirSync(out, { recursive: true });
    for (const name of staged) {
      if (name !== MANIFEST) layDown(join(staging, name), out, name);
    }
    layDown(join(staging, MANIFEST), out, MANIFEST);
  } catch (cause) {
    takeAway(out, (name) => !before.includes(name));
    if (before.length === 0) removeIfEmpty(out);
    throw writeFailure(cause, out);
  }
  takeAway(out, (name) => !staged.includes(name));
}

/** Copied under another name, on the disk, then renamed: it is there whole or not at all. */
function layDown(from: string, out: string, name: string): void {
  const half = join(out, `${HALF}${name}`);
  copyFileSync(from, half);
  const file = openSync(half, 'r+');
  try {
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
  renameSync(half, join(out, name));
}

/** Only what a build writes is ever removed. A file that can't be is in nobody's way. */
export function takeAway(out: string, isOld: (name: string) => boolean): void {
  for (const name of filesOf(out)) {
    const isOurs = name.startsWith(HALF) || (HASHED_NAME.test(name) && isOld(name));
    if (!isOurs) continue;
    try {
      rmSync(join(out, name), { force: true });
    } catch {
      continue;
    }
  }
}

export function filesOf(out: string): readonly string[] {
  try {
    return readdirSync(out);
  } catch {
    return [];
  }
}

export function removeIfEmpty(out: string): void {
  try {
    rmdirSync(out);
  } catch {
    return;
  }
}
