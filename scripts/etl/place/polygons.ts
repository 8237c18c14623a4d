/** In which colonia a point falls: inside where it is in an odd number of the rings of one. */
import { polygonContains } from 'd3-polygon';
import type { MultiPolygon, Polygon } from 'geojson';

export interface Area {
  readonly clave: string;
  readonly geometry: Polygon | MultiPolygon;
}

/** @returns the key of the first area that holds a point; null where none does */
export function areaFinder(areas: readonly Area[]): (lon: number, lat: number) => string | null {
  const boxed = areas.map(({ clave, geometry }) => {
    const parts = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
    const rings = parts
      .flat()
      .map((ring) => ring.map(([x = NaN, y = NaN]): [number, number] => [x, y]));
    const xs = rings.flat().map(([x]) => x);
    const ys = rings.flat().map(([, y]) => y);
    return {
      clave,
      rings,
      west: Math.min(...xs),
      east: Math.max(...xs),
      south: Math.min(...ys),
      north: Math.max(...ys),
    };
  });
  return (lon, lat) => {
    const found = boxed.find(
      ({ rings, west, east, south, north }) =>
        lon >= west &&
        lon <= east &&
        lat >= south &&
        lat <= north &&
        rings.filter((ring) => polygonContains(ring, [lon, lat])).length % 2 === 1,
    );
    return found?.clave ?? null;
  };
}
