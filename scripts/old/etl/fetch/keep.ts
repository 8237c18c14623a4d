/** Puts a whole and verified file in its place, once. */
import {
  closeSync,
  copyFileSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  renameSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { rawFolder, vintageOf, type RawFile } from './rawFiles';
import { writeSidecar, type Sidecar } from './sidecar';

/**
 * The card first, then the file by one rename: killed in between, a card alone is no file.
 * @param path the file where it is now; on the same disk.
 */
export function keepVintage(
  root: string,
  fuente: string,
  path: string,
  name: string,
  sidecar: Sidecar,
): RawFile {
  return settle(root, fuente, name, sidecar, (place) => {
    flush(path);
    renameSync(path, place);
  });
}

/** The same bytes under another source, without a second copy where the disk allows it. */
export function shareVintage(
  root: string,
  fuente: string,
  { path }: RawFile,
  name: string,
  sidecar: Sidecar,
): RawFile {
  return settle(root, fuente, name, sidecar, (place) => {
    try {
      linkSync(path, place);
    } catch {
      const copy = join(dirname(place), `.${name}`);
      copyFileSync(path, copy);
      renameSync(copy, place);
    }
  });
}

function settle(
  root: string,
  fuente: string,
  name: string,
  sidecar: Sidecar,
  bring: (place: string) => void,
): RawFile {
  const vintage = vintageOf(sidecar);
  const folder = join(rawFolder(root, fuente), vintage);
  const path = join(folder, name);
  mkdirSync(folder, { recursive: true });
  writeSidecar(path, sidecar);
  bring(path);
  return { fuente, vintage, path, sidecar };
}

/** Bytes reach the disk before the name does: a power cut must not leave an empty file under it. */
function flush(path: string): void {
  const file = openSync(path, 'r+');
  try {
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}
