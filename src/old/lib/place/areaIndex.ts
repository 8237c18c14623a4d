/** In which of some areas many points are, each asked for once. */
import type { ColoniaKey } from '$old/lib/contract/coloniaKey';
import { contains, type Area } from './whereabouts';

/** Longitudes and latitudes, in degrees. */
interface Box {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

export interface AreaIndex {
  /** Key of the first area that holds the point; null where none does. */
  find(lon: number, lat: number): ColoniaKey | null;
  /** What holds all of the areas; null where there are none. */
  readonly extent: Box | null;
}

export function areaIndex(areas: readonly Area[]): AreaIndex {
  const boxed = areas.map((area) => ({ ...area, box: boxOf(area) }));
  return {
    extent: boxed.length === 0 ? null : boxed.map(({ box }) => box).reduce(joined),
    find(lon, lat) {
      const found = boxed.find(
        ({ box, rings }) => isIn(box, lon, lat) && contains(rings, [lon, lat]),
      );
      return found?.clave ?? null;
    },
  };
}

const isIn = ({ west, south, east, north }: Box, lon: number, lat: number): boolean =>
  lon >= west && lon <= east && lat >= south && lat <= north;

const joined = (one: Box, other: Box): Box => ({
  west: Math.min(one.west, other.west),
  south: Math.min(one.south, other.south),
  east: Math.max(one.east, other.east),
  north: Math.max(one.north, other.north),
});

const EMPTY: Box = { west: Infinity, south: Infinity, east: -Infinity, north: -Infinity };

const boxOf = ({ rings }: Area): Box =>
  rings
    .flat()
    .map(([lon, lat]): Box => ({ west: lon, south: lat, east: lon, north: lat }))
    .reduce(joined, EMPTY);
