/** Which colonia a point falls in, on the polygons at full resolution. */
import { polygonContains } from 'd3-polygon';
import type { Position } from 'geojson';
import type { ColoniaPolygon } from '../read/coloniaPolygons';

/**
 * Planar ray casting on degrees: over one borough the difference from the sphere is far below
 * the Fiscalía's own displacement of points (some 200 m).
 */
export function pointInColonia(
  polygons: readonly ColoniaPolygon[],
  lon: number,
  lat: number,
): string | null {
  return polygons.find((colonia) => containsPoint(colonia, lon, lat))?.clave ?? null;
}

/** Whether the point lies in the colonia and in none of its holes. */
export function containsPoint({ geometry }: ColoniaPolygon, lon: number, lat: number): boolean {
  const parts = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  return parts.some(([outer, ...holes]) => {
    const inRing = (ring: readonly Position[]) => polygonContains(ring.map(pair), [lon, lat]);
    return outer !== undefined && inRing(outer) && !holes.some(inRing);
  });
}

const pair = (position: Position): [number, number] => [position[0] ?? NaN, position[1] ?? NaN];
