/** What lies in `data/raw/<source>/<vintage>/`: each file as it came, with its card. */
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { EtlError } from '../io/errors';
import { isSidecar, readSidecar, sidecarPath, type Sidecar } from './sidecar';
import { endOfPeriod } from './writtenPeriod';

export interface RawFile {
  readonly fuente: string;
  /** `2025-03-01-0a1b2c3d`: the day on which it was obtained, and the start of its sha256. */
  readonly vintage: string;
  readonly path: string;
  readonly sidecar: Sidecar;
}

const VINTAGE = /^\d{4}-\d{2}-\d{2}-[0-9a-f]{8}$/;

export function rawFolder(root: string, fuente: string): string {
  return resolve(root, 'data/raw', fuente);
}

export function vintageOf({ obtenida, sha256 }: Pick<Sidecar, 'obtenida' | 'sha256'>): string {
  return `${obtenida}-${sha256.slice(0, 8)}`;
}

/**
 * Every file of a source, newest vintage first. None when nothing was fetched.
 * @throws EtlError when a card is missing or damaged, or a file has not the size that its card says.
 */
export function rawFiles(root: string, fuente: string): readonly RawFile[] {
  const folder = rawFolder(root, fuente);
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => VINTAGE.test(name))
    .flatMap((vintage) => filesOf(fuente, vintage, join(folder, vintage)))
    .toSorted((a, b) => b.sidecar.obtenida_en.localeCompare(a.sidecar.obtenida_en));
}

/**
 * Of each piece of a source, the file that stands: the one of the newest period, and of those the
 * one obtained last. An accumulated file is one piece; of the files of each year, each is one.
 * @param files as `rawFiles` gives them.
 */
export function standingFiles(files: readonly RawFile[]): readonly RawFile[] {
  const standing = new Map<string, RawFile>();
  for (const file of files) {
    const { pieza, periodo } = file.sidecar;
    const rival = standing.get(pieza);
    if (rival === undefined || endOfPeriod(periodo) > endOfPeriod(rival.sidecar.periodo)) {
      standing.set(pieza, file);
    }
  }
  return [...standing.values()];
}

function filesOf(fuente: string, vintage: string, folder: string): readonly RawFile[] {
  const names = readdirSync(folder).filter((name) => !name.startsWith('.'));
  return names.flatMap((name): RawFile[] => {
    const path = join(folder, name);
    if (names.includes(sidecarPath(name))) {
      const sidecar = readSidecar(path);
      assertWhole(path, sidecar);
      return [{ fuente, vintage, path, sidecar }];
    }
    const isCard = names.some((other) => sidecarPath(other) === name) || isSidecar(path);
    if (isCard) return [];
    throw new EtlError(
      `«${path}» no tiene ficha («${sidecarPath(name)}»): no se sabe de dónde viene.`,
      `Sácalo de data/raw y pásalo con: npm run etl -- build --input ${fuente}=ARCHIVO`,
    );
  });
}

function assertWhole(path: string, { bytes }: Sidecar): void {
  const { size } = statSync(path);
  if (size === bytes) return;
  throw new EtlError(
    `«${path}» mide ${size} bytes y su ficha dice ${bytes}: cambió después de descargarse.`,
    'Borra su carpeta y vuelve a ejecutar fetch.',
  );
}
