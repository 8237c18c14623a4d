/** How far places are, in a straight line. */

export interface Point {
  readonly lon: number;
  readonly lat: number;
}

const EARTH_METRES = 6_371_008.8;

/** By the haversine formula. */
export function metresBetween(a: Point, b: Point): number {
  const radians = (degrees: number) => (degrees * Math.PI) / 180;
  const half = (from: number, to: number) => Math.sin(radians(to - from) / 2) ** 2;
  const across = Math.cos(radians(a.lat)) * Math.cos(radians(b.lat)) * half(a.lon, b.lon);
  return 2 * EARTH_METRES * Math.asin(Math.sqrt(half(a.lat, b.lat) + across));
}

/** @returns null where there are no places */
export const metresToNearest = (from: Point, places: readonly Point[]): number | null =>
  places.length === 0 ? null : Math.min(...places.map((place) => metresBetween(from, place)));
