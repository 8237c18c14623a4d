import { readdirSync, readFileSync } from 'node:fs';
import { topology } from 'topojson-server';
import type { ColoniaTopology } from '$lib/figures/map/project';

/** One colonia per rectangle of degrees: west, south, east, north. */
export function rectangles(
  boxes: Readonly<Record<string, readonly [number, number, number, number]>>,
  clockwise = true,
): ColoniaTopology {
  const features = Object.entries(boxes).map(([slug, [west, south, east, north]]) => {
    const ring = [
      [west, south],
      [west, north],
      [east, north],
      [east, south],
      [west, south],
    ];
    const coordinates = [clockwise ? ring : ring.toReversed()];
    return {
      type: 'Feature' as const,
      properties: { slug, nombre: slug },
      geometry: { type: 'Polygon' as const, coordinates },
    };
  });
  const colonias = { type: 'FeatureCollection' as const, features };
  const { arcs, objects } = topology({ colonias, alcaldia: colonias });
  return { type: 'Topology', arcs, objects };
}

/** The boundaries of the bundled release. */
export function bundledTopology(): ColoniaTopology {
  const name = readdirSync('static/data').find((file) => file.endsWith('.topojson'));
  if (name === undefined)
    throw new Error('static/data no tiene un .topojson: falta la publicación.');
  const parsed: ColoniaTopology = JSON.parse(readFileSync(`static/data/${name}`, 'utf8'));
  return parsed;
}
