/** What stands beside the pages of more colonias than a page can hold: their list, their map, their rows. */
import { readFile } from 'node:fs/promises';
import { error } from '@sveltejs/kit';
import { areMany } from '$lib/answers/manyAreas';
import { identityOf } from '$lib/engine/releaseIdentity';
import { mapFile } from '$lib/figures/map/mapFile';
import { loadFacts } from '$lib/page/edition.server';
import { release } from '$lib/page/release.server';
import { MANY_FILES, type ManyFile, type ManyRows } from './manyFiles';
import { wholePanorama } from './load.server';
import { readPanorama } from './read';

/** @returns one page, where there are many; none where each page holds the list */
export async function listEntries() {
  const { colonias } = await loadFacts();
  return areMany(colonias.length) ? [{ todas: 'todas' }] : [];
}

/** @returns the files, where there are many */
export async function fileEntries() {
  const entries = await listEntries();
  return entries.flatMap((entry) => MANY_FILES.map((archivo) => ({ ...entry, archivo })));
}

export async function loadList() {
  const facts = await loadFacts();
  const { rows } = await wholePanorama(facts, null);
  return { facts, rows };
}

export type ListData = Awaited<ReturnType<typeof loadList>>;

export async function writeManyFile(archivo: string): Promise<Response> {
  const file = MANY_FILES.find((name) => name === archivo);
  return file === undefined ? error(404, archivo) : new Response(...(await contentOf(file)));
}

async function contentOf(file: ManyFile): Promise<[string, ResponseInit]> {
  const [facts, manifest] = await Promise.all([loadFacts(), release.manifest()]);
  const { geometry, rows } = await wholePanorama(facts, null);
  if (file === 'filas.json') {
    const all: ManyRows = { release: await identityOf(manifest), facts, geometry, rows };
    return [JSON.stringify(all), typed('application/json')];
  }
  const { ranking } = readPanorama(rows, facts);
  if (ranking === null) throw new Error('El indicador de la portada no se publica por colonia.');
  const colours = await readFile('src/lib/styles/tokens.css', 'utf8');
  return [mapFile(geometry, ranking, plain(colours)), typed('image/svg+xml')];
}

const typed = (type: string): ResponseInit => ({ headers: { 'content-type': type } });

/** Without comments, which no reader of the file needs. */
const plain = (css: string) => css.replace(/\/\*[^]*?\*\//g, '').replace(/\s+/g, ' ');
