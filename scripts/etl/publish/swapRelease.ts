/**
 * A release is its manifest and the files that it names by their hash. New files are laid beside
 * the old ones, then the manifest is replaced by one rename: at every moment, whoever reads the
 * manifest finds a whole release.
 */
import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { EtlError, messageOf } from '../errors';

export const MANIFEST = 'manifest.json';
const HASHED_NAME = /^[a-z]+\.[0-9a-f]{8}\.(parquet|topojson)$/;

/** An empty folder beside the release, on the same disk; those of killed builds are removed. */
export function openStaging(out: string): string {
  const parent = dirname(resolve(out));
  const prefix = `.${basename(resolve(out))}-nueva-`;
  try {
    mkdirSync(parent, { recursive: true });
    for (const name of readdirSync(parent)) {
      if (name.startsWith(prefix)) rmSync(join(parent, name), { recursive: true, force: true });
    }
    return mkdtempSync(join(parent, prefix));
  } catch (cause) {
    throw new EtlError(
      `No se puede escribir en «${parent}»: ${messageOf(cause)}.`,
      'Revisa el espacio y los permisos, o elige otra carpeta con --out.',
      { cause },
    );
  }
}

/** Puts the staged release in the place of the old one, whose own files go last. */
export function swapRelease(staging: string, out: string): void {
  mkdirSync(out, { recursive: true });
  const staged = readdirSync(staging);
  for (const name of staged) {
    if (name !== MANIFEST) renameSync(join(staging, name), join(out, name));
  }
  renameSync(join(staging, MANIFEST), join(out, MANIFEST));
  for (const name of readdirSync(out)) {
    if (HASHED_NAME.test(name) && !staged.includes(name)) rmSync(join(out, name));
  }
  discardStaging(staging);
}

export function discardStaging(staging: string): void {
  if (existsSync(staging)) rmSync(staging, { recursive: true, force: true });
}
