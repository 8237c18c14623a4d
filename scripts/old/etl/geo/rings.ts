/** A polygon or several, seen alike. */
import type { MultiPolygon, Polygon, Position } from 'geojson';

/** Each part as its rings, the outer one first. */
export function partsOf(geometry: Polygon | MultiPolygon): Position[][][] {
  return geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
}

export interface Box {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

/** The smallest box around a shape, in its own units. */
export function boxOf(geometry: Polygon | MultiPolygon): Box {
  const box = { west: Infinity, south: Infinity, east: -Infinity, north: -Infinity };
  for (const [x = NaN, y = NaN] of partsOf(geometry).flat(2)) {
    box.west = Math.min(box.west, x);
    box.east = Math.max(box.east, x);
    box.south = Math.min(box.south, y);
    box.north = Math.max(box.north, y);
  }
  return box;
}
