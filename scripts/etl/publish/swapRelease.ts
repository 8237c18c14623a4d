/**
 * A release is its manifest and the files that it names by their hash. New files are laid beside the old ones, then
 * the manifest is replaced by one rename: at every moment whoever reads the manifest finds a whole release.
 */
import { copyFileSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { EtlError, messageOf } from '../errors';

export const MANIFEST = 'manifest.json';
const OURS = /^[a-z0-9_]+\.[0-9a-f]{8}\.(parquet|topojson)$|^\.half-/;

/** @throws EtlError when nothing can be written there: then the old release stands. */
export function swapRelease(staged: string, out: string): void {
  const names = readdirSync(staged).filter((name) => name !== MANIFEST);
  try {
    mkdirSync(out, { recursive: true });
    for (const name of [...names, MANIFEST]) {
      const half = join(out, `.half-${name}`);
      copyFileSync(join(staged, name), half);
      renameSync(half, join(out, name));
    }
    for (const name of readdirSync(out)) {
      if (OURS.test(name) && !names.includes(name)) rmSync(join(out, name));
    }
  } catch (cause) {
    throw new EtlError(
      `No se pudo escribir la publicación en «${out}»: ${messageOf(cause)}.`,
      'Revisa el espacio y los permisos de la carpeta; la publicación anterior sigue ahí.',
      { cause },
    );
  }
}
