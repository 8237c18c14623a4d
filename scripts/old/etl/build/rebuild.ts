/** `npm run etl -- rehacer FOLDER…`: a release that stands, once more from the files whose hashes it names. */
import { cpSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parseManifest, type Manifest } from '../../../../src/old/lib/contract/manifest';
import { buildRelease } from './build';
import type { BuildOptions } from './options';
import { EtlError, messageOf } from '../io/errors';
import { fileSha256 } from '../io/fileSha256';
import { privateFolder } from '../io/privateFolder';
import type { Progress } from '../io/progress';
import { lockRelease, MANIFEST, swapRelease } from '../publish/swapRelease';
import type { SourceFile } from '../registry/inputs';

/**
 * Builds again what stands in `out`, apart, and lays it there only where it is the same to the byte.
 * @param folders where the official files are, however deep and by whatever name.
 * @returns what to tell.
 * @throws EtlError where a file is nowhere in the folders, or the same files now give another release.
 */
export async function rebuildRelease(
  root: string,
  out: string,
  folders: readonly string[],
  progress: Progress,
): Promise<string> {
  const before = readFileSync(manifestOf(out), 'utf8');
  const manifest = parseManifest(before);
  const found = await progress.during(
    { name: 'Buscar los archivos', tally: (files) => `${files.size} archivos` },
    () => filesByHash(folders),
  );
  const apart = privateFolder();
  try {
    const dir = join(apart.path, 'data');
    // Over itself: what it says to have changed of those before it, its files alone do not tell.
    cpSync(out, dir, { recursive: true });
    const { manifest: again } = await buildRelease(
      root,
      { ...optionsOf(manifest, found), out: dir },
      progress,
    );
    if (readFileSync(join(dir, MANIFEST), 'utf8') !== before) {
      throw new EtlError(
        `De los mismos archivos sale hoy otra publicación, ${again.publicacion} y no ${manifest.publicacion}.`,
        'Los catálogos o el programa cambiaron desde entonces: rehazla con los de aquel día, o publica otra con npm run etl -- build.',
      );
    }
    const unlock = lockRelease(out);
    try {
      swapRelease(dir, out);
    } finally {
      unlock();
    }
  } finally {
    apart.dispose();
  }
  return `${manifest.publicacion}, del ${manifest.construida}: rehecha de sus archivos, igual byte por byte, en ${out}.`;
}

function manifestOf(out: string): string {
  const path = join(out, MANIFEST);
  if (statSync(path, { throwIfNoEntry: false })?.isFile() === true) return path;
  throw new EtlError(
    `En «${out}» no hay manifest.json que diga de qué archivos rehacer la publicación.`,
    'Recupéralo con git checkout -- static/data-old/manifest.json.',
  );
}

/** Every file in some folders, by its SHA-256; of equal ones the first. */
async function filesByHash(folders: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const found = new Map<string, string>();
  for (const folder of folders) {
    for (const path of filesUnder(folder)) {
      const sha256 = await fileSha256(path);
      if (!found.has(sha256)) found.set(sha256, path);
    }
  }
  return found;
}

function filesUnder(folder: string): readonly string[] {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .toSorted();
  } catch (cause) {
    throw new EtlError(
      `No se puede leer la carpeta «${folder}»: ${messageOf(cause)}.`,
      'Da carpetas que existan, con los archivos oficiales como se descargaron.',
      { cause },
    );
  }
}

/** @throws EtlError that names every file that was not found. */
function optionsOf(
  { fuentes, perfil, alcaldias_con_colonias: alcaldias }: Manifest,
  found: ReadonlyMap<string, string>,
): Omit<BuildOptions, 'out'> {
  const lacking: string[] = [];
  const inputs = new Map<string, readonly SourceFile[]>();
  for (const { id, conjunto, url: page, archivos } of fuentes) {
    const files = archivos.flatMap(({ sha256, obtenida, url }) => {
      const path = found.get(sha256);
      if (path === undefined) lacking.push(`${id}, sha256 ${sha256}: ${conjunto} (${page})`);
      return path === undefined ? [] : [{ path, obtained: obtenida, url }];
    });
    inputs.set(id, files);
  }
  if (lacking.length > 0) {
    throw new EtlError(
      ['En esas carpetas no están:', ...lacking.map((line) => `  ${line}`)].join('\n'),
      'Descárgalos de ahí, o pídelos a quien los tenga: se reconocen por su contenido, no por su nombre.',
    );
  }
  const [alcaldia, ...more] = alcaldias ?? [];
  if (alcaldia === undefined) throw new Error('The manifest names no alcaldía with colonias.');
  return { inputs, profile: perfil, alcaldia: more.length > 0 ? 'todas' : alcaldia };
}
