/**
 * Every release that was ever published, small: of each, the tables that count people and the bit of
 * its manifest that says how to read them. Nobody needs the repository's history to protect the next.
 */
import { createHash } from 'node:crypto';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { closings, withdrawn } from '../../../../src/old/lib/contract/manifest';
import { EtlError, messageOf } from '../io/errors';
import { readReleases } from './readRelease';
import type { Release } from '../cells/release';

export const KEPT = 'data/publicadas';
const MANIFEST = 'manifest.json';

const file = v.object({ archivo: v.string(), sha256: v.string() });
const sources = v.array(
  v.object({
    id: v.string(),
    archivos: v.optional(v.array(v.object({ sha256: v.string() }))),
    /** How the first release told its only file. */
    archivo_sha256: v.optional(v.string()),
    lapso: v.optional(v.object({ desde: v.string(), hasta: v.string() })),
    retirado: v.optional(withdrawn),
    /** When its counts were made; the first releases kept here lack both. */
    corte: v.optional(v.nullable(v.string())),
    cierres: v.optional(closings),
    /** Its counts are the authority's own: no one of them is a secret of ours. */
    publicado_por_la_autoridad: v.optional(v.literal(true)),
  }),
);
const published = v.object({
  publicacion: v.string(),
  perfil: v.literal('publico'),
  k: v.number(),
  fuentes: sources,
  tablas: v.object({
    observaciones: file,
    horarios: file,
    indicadores: file,
    colonias: file,
    apilamientos: v.optional(file),
    al_corte: v.optional(file),
  }),
});

/** What is kept of a manifest. */
export type KeptManifest = v.InferOutput<typeof published>;

/**
 * @param text a manifest, of any format that was ever published.
 * @throws EtlError when it is not that of a public release.
 */
export function keptManifest(text: string): KeptManifest {
  try {
    const { fuentes, tablas, ...rest } = v.parse(published, JSON.parse(text));
    return {
      ...rest,
      fuentes: fuentes.map(({ archivos, archivo_sha256, ...source }) => ({
        ...source,
        archivos: archivos ?? (archivo_sha256 === undefined ? [] : [{ sha256: archivo_sha256 }]),
      })),
      tablas,
    };
  } catch (cause) {
    throw new EtlError(
      `El manifiesto no es de una publicación pública que se pueda conservar: ${messageOf(cause)}.`,
      'Vuelve a construirla: npm run etl -- build',
      { cause },
    );
  }
}

/** Whether two releases print the same of the same files. */
export function printsTheSame(one: KeptManifest, other: KeptManifest): boolean {
  return printedBy(one) === printedBy(other);
}

/** What the first that were kept do not say is not compared. */
const printedBy = ({ k, fuentes, tablas }: KeptManifest): string =>
  JSON.stringify([
    k,
    fuentes.map(({ corte: _, cierres: __, ...source }) => source),
    { ...tablas, al_corte: undefined },
  ]);

export interface KeptRelease {
  readonly dir: string;
  readonly orden: number;
  readonly manifest: KeptManifest;
}

/** @returns the kept releases in the order in which they were published. */
export function keptReleases(root: string): readonly KeptRelease[] {
  const folder = join(root, KEPT);
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => {
      const dir = join(folder, name);
      const text = readFileSync(join(dir, MANIFEST), 'utf8');
      const { orden } = v.parse(v.object({ orden: v.number() }), JSON.parse(text));
      return { dir, orden, manifest: keptManifest(text) };
    })
    .toSorted((a, b) => a.orden - b.orden);
}

/** @returns where a release is kept; undefined where it isn't. */
export function keptOf(
  kept: readonly KeptRelease[],
  manifest: KeptManifest,
): KeptRelease | undefined {
  return kept.find(
    (own) =>
      own.manifest.publicacion === manifest.publicacion && printsTheSame(own.manifest, manifest),
  );
}

/**
 * Keeps the public release of a folder, unless it is kept already.
 * @param dir folder with its manifest and tables.
 * @returns the folder where it is kept.
 */
export function keepRelease(root: string, dir: string): string {
  const manifest = keptManifest(readFileSync(join(dir, MANIFEST), 'utf8'));
  const kept = keptReleases(root);
  const found = keptOf(kept, manifest);
  if (found !== undefined) return found.dir;
  const folder = freeFolder(root, manifest.publicacion);
  mkdirSync(folder, { recursive: true });
  for (const { archivo, sha256 } of tablesOf(manifest)) {
    const bytes = readFileSync(join(dir, archivo));
    if (createHash('sha256').update(bytes).digest('hex') !== sha256) {
      throw new EtlError(
        `«${join(dir, archivo)}» no es el archivo del que habla su manifiesto.`,
        'Vuelve a construir la publicación: npm run etl -- build',
      );
    }
    copyFileSync(join(dir, archivo), join(folder, archivo));
  }
  const orden = Math.max(0, ...kept.map((own) => own.orden)) + 1;
  writeFileSync(join(folder, MANIFEST), `${JSON.stringify({ orden, ...manifest }, null, 2)}\n`);
  return folder;
}

const tablesOf = ({ tablas }: KeptManifest) =>
  Object.values(tablas).filter((table) => table !== undefined);

/** The id is made of all its tables; only files of other bytes that give the same can repeat it. */
function freeFolder(root: string, id: string): string {
  const folder = join(root, KEPT, id);
  for (let nth = 2, free = folder; ; nth++) {
    if (!existsSync(free)) return free;
    free = `${folder}-${nth}`;
  }
}

/** Reads kept releases for the audit; of those that print the same, the last. */
export function readKept(kept: readonly KeptRelease[]): Promise<readonly Release[]> {
  const last = new Map(kept.map(({ manifest }, nth) => [printedBy(manifest), nth]));
  const isLast = new Set(last.values());
  return readReleases(kept.flatMap(({ dir }, nth) => (isLast.has(nth) ? [dir] : [])));
}
