/** The releases before this one: those that stay readable, and why the others are not shown. */
import publicaciones from '../../../data/catalogs/publicaciones.csv?raw';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { filesOfRelease } from '$lib/contract/manifest';
import {
  readPastReleases,
  type PastRelease,
  type WithdrawnRelease,
} from '$lib/contract/catalogs/pastReleases';
import type { Engine } from '$lib/engine/door';
import { openRelease } from '$lib/engine/node';
import { loadEdition } from './edition.server';
import { release } from './release.server';

const FOLDER = 'data/anteriores';
const MANIFEST = 'manifest.json';

/** None of a site of internal use, whose addresses tell of no public release. */
export async function askPastReleases(): Promise<readonly PastRelease[]> {
  const [{ alcaldia }, { perfil, publicacion }] = await Promise.all([
    loadEdition(),
    release.manifest(),
  ]);
  if (perfil === 'interno') return [];
  const all = readPastReleases('data/catalogs/publicaciones.csv', publicaciones, alcaldia.clave);
  return all.filter((past) => past.publicacion !== publicacion);
}

/** Ids of those that stay readable. */
export async function readableReleases(): Promise<readonly string[]> {
  return (await askPastReleases()).flatMap(({ estado, publicacion }) =>
    estado === 'legible' ? [publicacion] : [],
  );
}

export async function askWithdrawn(): Promise<readonly WithdrawnRelease[]> {
  return (await askPastReleases()).filter((past) => past.estado === 'retirada');
}

/** @param publicacion id of one that stays readable */
export const pastRelease = (publicacion: string): Engine => openRelease(join(FOLDER, publicacion));

/** Names of its files, the manifest's included. */
export async function pastFiles(publicacion: string): Promise<readonly string[]> {
  const manifest = await pastRelease(publicacion).manifest();
  return [MANIFEST, ...filesOfRelease(manifest).map(({ archivo }) => archivo)];
}

export const readPastFile = (
  publicacion: string,
  archivo: string,
): Promise<Uint8Array<ArrayBuffer>> =>
  readFile(join(FOLDER, publicacion, archivo)).then((bytes) => new Uint8Array(bytes));
