import { readdirSync, readFileSync } from 'node:fs';
import type { ColoniaTopology } from '$lib/figures/map/project';

/** One colonia per rectangle of degrees: west, south, east, north. */
export function rectangles(
  boxes: Readonly<Record<string, readonly [number, number, number, number]>>,
  clockwise = true,
): ColoniaTopology {
  const entries = Object.entries(boxes);
  const arcs = entries.map(([, [west, south, east, north]]) => {
    const ring = [
      [west, south],
      [west, north],
      [east, north],
      [east, south],
      [west, south],
    ];
    return clockwise ? ring : ring.toReversed();
  });
  return {
    type: 'Topology',
    arcs,
    objects: {
      colonias: {
        type: 'GeometryCollection',
        geometries: entries.map(([nombre], index) => ({
          type: 'Polygon',
          id: `09000-${nombre}`,
          arcs: [[index]],
          properties: { nombre },
        })),
      },
      alcaldia: { type: 'MultiPolygon', arcs: arcs.map((_, index) => [[index]]) },
    },
  };
}

/** The boundaries of the bundled release. */
export function bundledTopology(): ColoniaTopology {
  const name = readdirSync('static/data').find((file) => file.endsWith('.topojson'));
  if (name === undefined)
    throw new Error('static/data no tiene un .topojson: falta la publicación.');
  const parsed: ColoniaTopology = JSON.parse(readFileSync(`static/data/${name}`, 'utf8'));
  return parsed;
}

export function clavesOf({ objects }: ColoniaTopology): ReadonlySet<string> {
  return new Set(objects.colonias.geometries.map(({ id }) => String(id)));
}
