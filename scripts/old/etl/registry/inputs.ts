/**
 * Which files a build reads of each source: those it is given, else the newest under `data/raw/`, else those that
 * somebody brought by hand to `data/a-mano/<source>/`.
 */
import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { EtlError } from '../io/errors';
import { rawFiles, standingFiles } from '../fetch/rawFiles';

export interface SourceFile {
  readonly path: string;
  /** Day on which it was obtained, `AAAA-MM-DD`; null where no sidecar tells. */
  readonly obtained: string | null;
  /** Where it was obtained; null where no sidecar tells. */
  readonly url: string | null;
}

/** Source id → files, by path alone or with what is known of how they were obtained. */
export type GivenFiles = ReadonlyMap<string, readonly (string | SourceFile)[]>;

export interface Inputs {
  /** Every file of a source; none where there is none. */
  of(id: string): readonly SourceFile[];
  /** @throws EtlError where the source has no file. */
  one(id: string): SourceFile;
}

/**
 * @param ids of the sources that a build reads.
 * @param given on the command line: source id → files.
 */
export function resolveInputs(root: string, ids: readonly string[], given: GivenFiles): Inputs {
  const unknown = [...given.keys()].find((id) => !ids.includes(id));
  if (unknown !== undefined) {
    throw new EtlError(`--input ${unknown}: build no lee esa fuente.`, `Lee ${ids.join(', ')}.`);
  }
  const of = (id: string): readonly SourceFile[] => {
    const named = given.get(id);
    if (named !== undefined) {
      return named.map((file) => (typeof file === 'string' ? withoutSidecar(file) : file));
    }
    const fetched = downloaded(root, id);
    // What is official stands: what was brought by hand filled its place.
    return fetched.length > 0 ? fetched : broughtByHand(root, id).map(withoutSidecar);
  };
  return {
    of,
    one(id) {
      const [file] = of(id);
      if (file !== undefined) return file;
      throw new EtlError(
        `Falta el archivo de «${id}».`,
        `Descárgalo con npm run etl -- fetch ${id}, ponlo en data/a-mano/${id}, o dalo con --input ${id}=ARCHIVO.`,
      );
    },
  };
}

/** Of each piece of a source, the file that stands and the one before it, with which it is compared. */
function downloaded(root: string, id: string): readonly SourceFile[] {
  const files = rawFiles(root, id);
  const standing = standingFiles(files);
  const before = standingFiles(files.filter((file) => !standing.includes(file)));
  return [...standing, ...before].map(({ path, sidecar }) => ({
    path,
    obtained: sidecar.obtenida,
    url: sidecar.url,
  }));
}

const withoutSidecar = (path: string): SourceFile => ({ path, obtained: null, url: null });

/** Every file of the source's folder, by name. */
function broughtByHand(root: string, id: string): readonly string[] {
  const folder = resolve(root, 'data/a-mano', id);
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => !name.startsWith('.'))
    .toSorted()
    .map((name) => join(folder, name));
}
