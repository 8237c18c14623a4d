/** The point of a shape that is farthest from its border. */
import type { MultiPolygon, Polygon, Position } from 'geojson';
import polylabel from 'polylabel';

/** How near the point is to the best one, in degrees (about 1 m). */
const PRECISION = 1e-5;

/** Longitude and latitude of a point inside the shape's roomiest part. */
export function labelPoint(geometry: Polygon | MultiPolygon): [number, number] {
  const parts = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  const candidates = parts.map((part) => polylabel(part.map(pairs), PRECISION));
  const best = candidates.reduce((a, b) => (b.distance > a.distance ? b : a));
  return [best[0] ?? NaN, best[1] ?? NaN];
}

const pairs = (ring: Position[]) =>
  ring.map(([lon, lat]): [number, number] => [lon ?? NaN, lat ?? NaN]);
