/** The release that every page is written from. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openRelease } from '$old/lib/engine/node';
import { drawMap, type MapDrawing } from '$old/lib/figures/map/drawing';
import type { ColoniaTopology } from '$old/lib/figures/map/project';
import type { ReleaseFacts } from './facts';

export const RELEASE = 'static/data-old';

export const release = openRelease(RELEASE);

/** The same on every page, and the search for room for its names takes long. */
let drawing: Promise<MapDrawing> | undefined;

export function readGeometry({ colonias }: ReleaseFacts): Promise<MapDrawing> {
  drawing ??= readTopology().then((topology) =>
    drawMap(topology, new Set(colonias.map(({ clave }) => clave))),
  );
  return drawing;
}

/** The boundaries of the release, in degrees. */
export async function readTopology(): Promise<ColoniaTopology> {
  const { geometrias } = await release.manifest();
  return JSON.parse(await readFile(join(RELEASE, geometrias.colonias.archivo), 'utf8'));
}
