/** Which files a build reads of each source: those it is given, else the newest under `data/raw/`. */
import { EtlError } from '../io/errors';
import { rawFiles, standingFiles } from '../fetch/rawFiles';

export interface SourceFile {
  readonly path: string;
  /** Day on which it was obtained, `AAAA-MM-DD`; null where no sidecar tells. */
  readonly obtained: string | null;
  /** Where it was obtained; null where no sidecar tells. */
  readonly url: string | null;
}

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
export function resolveInputs(
  root: string,
  ids: readonly string[],
  given: ReadonlyMap<string, readonly string[]>,
): Inputs {
  const unknown = [...given.keys()].find((id) => !ids.includes(id));
  if (unknown !== undefined) {
    throw new EtlError(`--input ${unknown}: build no lee esa fuente.`, `Lee ${ids.join(', ')}.`);
  }
  const of = (id: string): readonly SourceFile[] =>
    given.get(id)?.map((path) => ({ path, obtained: null, url: null })) ?? downloaded(root, id);
  return {
    of,
    one(id) {
      const [file] = of(id);
      if (file !== undefined) return file;
      throw new EtlError(
        `Falta el archivo de «${id}».`,
        `Descárgalo con npm run etl -- fetch ${id}, o dalo con --input ${id}=ARCHIVO.`,
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
