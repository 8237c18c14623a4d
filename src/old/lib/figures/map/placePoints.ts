/** Places in degrees → points of the same drawing as the colonias of `drawMap`. */
import type { ColoniaKey } from '$old/lib/contract/coloniaKey';
import { polygonContains } from 'd3';
import { MAP_WIDTH, only } from './drawing';
import { projectMap, type ColoniaTopology, type Point } from './project';

export interface Standing {
  /** Null for a place outside the drawing. */
  readonly point: Point | null;
  /** The colonia that it falls in; null in none of those drawn. */
  readonly clave: ColoniaKey | null;
}

/**
 * @param claves those that `drawMap` was told to draw
 * @param places in degrees
 */
export function placePoints(
  topology: ColoniaTopology,
  claves: ReadonlySet<string>,
  places: readonly { readonly lat: number; readonly lon: number }[],
): readonly Standing[] {
  const { project, width, height, colonias } = projectMap(only(topology, claves), MAP_WIDTH);
  // A point in a hole is in two rings, one in a part of several in one.
  const holds = (rings: readonly (readonly Point[])[], [x, y]: Point) =>
    rings.filter((ring) =>
      polygonContains(
        ring.map(([a, b]) => [a, b]),
        [x, y],
      ),
    ).length %
      2 ===
    1;
  return places.map(({ lon, lat }) => {
    const [x, y] = project([lon, lat]);
    const inside = x >= 0 && x <= width && y >= 0 && y <= height;
    return {
      point: inside ? [Math.round(x), Math.round(y)] : null,
      clave: colonias.find(({ rings }) => holds(rings, [x, y]))?.clave ?? null,
    };
  });
}
