/** An invented release of sixty colonias in the place of that of the site, which `vi.mock` gives to its pages. */
import { openRelease } from '$lib/engine/node';
import { drawMap } from '$lib/figures/map/drawing';
import type { ColoniaTopology } from '$lib/figures/map/project';
import type { ReleaseFacts } from '$lib/page/facts';
import { writeRelease } from '../engine/syntheticRelease';
import { inventedRelease } from '../fixtures/inventedRelease/inventedRelease';

export const COLONIAS = 60;

const { tables, parts } = inventedRelease({ colonias: COLONIAS, population: true });
const written = await writeRelease(tables, parts);
const topology: ColoniaTopology = JSON.parse(parts.topojson ?? '');

export const release = openRelease(written.directory);

export const readTopology = () => Promise.resolve(topology);

export const readGeometry = ({ colonias }: ReleaseFacts) =>
  Promise.resolve(drawMap(topology, new Set(colonias.map(({ clave }) => clave))));

export async function removeSixty(): Promise<void> {
  await release.close();
  await written.remove();
}
