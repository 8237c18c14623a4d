/** A release that another takes the place of stays readable: what was asked of it can still be opened. */
import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import {
  filesOfRelease,
  ManifestError,
  parseManifest,
  type Manifest,
} from '../../../../src/old/lib/contract/manifest';
import { MANIFEST } from '../publish/swapRelease';
import { clearHalfKept, HALF, READABLE } from './halfKept';
import { keptManifest, keptOf, keptReleases } from './keptReleases';

const CATALOGUE = 'data/catalogs/publicaciones.csv';
const HEADER = 'alcaldia,publicacion,estado,porque\n';

/**
 * Keeps whole the release of a folder, if it was ever published (`data/publicadas` has it), and says in the catalogue
 * that it is readable. Whoever withdraws it says so there, and deletes its folder; one that the catalogue tells of
 * while it still stands is not kept when another takes its place.
 * @param out folder of the release that stands
 * @param next id of the one that takes its place
 * @returns the folder where it is kept; null where it is not
 */
export function keepReadable(root: string, out: string, next: string): string | null {
  const path = join(out, MANIFEST);
  if (!existsSync(path)) return null;
  const text = readFileSync(path, 'utf8');
  const manifest = readableManifest(text);
  if (manifest === null || manifest.perfil !== 'publico' || manifest.publicacion === next) {
    return null;
  }
  if (keptOf(keptReleases(root), keptManifest(text)) === undefined) return null;
  const { publicacion, alcaldias_con_colonias } = manifest;
  const folder = join(root, READABLE, publicacion);
  const catalogue = join(root, CATALOGUE);
  if (existsSync(folder) || isTold(catalogue, publicacion)) return null;
  clearHalfKept(root);
  const half = join(root, READABLE, `${HALF}${publicacion}`);
  mkdirSync(half, { recursive: true });
  for (const name of [...filesOfRelease(manifest).map(({ archivo }) => archivo), MANIFEST]) {
    cpSync(join(out, name), join(half, name));
  }
  renameSync(half, folder);
  if (!existsSync(catalogue)) writeFileSync(catalogue, HEADER);
  appendFileSync(
    catalogue,
    alcaldias_con_colonias.map((clave) => `${clave},${publicacion},legible,\n`).join(''),
  );
  return folder;
}

/** As readable, or as withdrawn: by its own line, for the file may hold those of other alcaldías. */
const isTold = (catalogue: string, publicacion: string): boolean =>
  existsSync(catalogue) &&
  readFileSync(catalogue, 'utf8')
    .split('\n')
    .some((line) => line.split(',')[1] === publicacion);

/** Null of an older format: a site of today could not read it either. */
function readableManifest(text: string): Manifest | null {
  try {
    return parseManifest(text);
  } catch (cause) {
    if (cause instanceof ManifestError) return null;
    throw cause;
  }
}
