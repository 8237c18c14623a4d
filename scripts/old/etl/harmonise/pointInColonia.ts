/** Which colonia a point falls in, on the polygons as they were read. */
import { polygonContains } from 'd3-polygon';
import Flatbush from 'flatbush';
import { boxOf, partsOf, type Box } from '../geo/rings';
import type { ColoniaPolygon } from '../geo/coloniaPolygons';

export interface ColoniaFinder {
  /** The first colonia, in the order given, that holds the point; null if none does. */
  at(lon: number, lat: number): string | null;
  /** Whether the colonia has a polygon and the point lies outside it. */
  isOutside(clave: string, lon: number, lat: number): boolean;
}

type Ring = [number, number][];

interface Shape {
  readonly clave: string;
  readonly box: Box;
  readonly parts: readonly (readonly Ring[])[];
}

/**
 * Planar ray casting on degrees: over one city the difference from the sphere is far below the
 * Fiscalía's own displacement of points (some 200 m).
 */
export function coloniaFinder(polygons: readonly ColoniaPolygon[]): ColoniaFinder {
  const shapes = polygons.map(shapeOf);
  const shapeOfKey = new Map(shapes.map((shape) => [shape.clave, shape]));
  const candidates = boxIndex(shapes);
  return {
    at: (lon, lat) =>
      candidates(lon, lat).find((shape) => contains(shape, lon, lat))?.clave ?? null,
    isOutside(clave, lon, lat) {
      const shape = shapeOfKey.get(clave);
      return shape !== undefined && !contains(shape, lon, lat);
    },
  };
}

/** The shapes whose box holds a point, in their order. */
function boxIndex(shapes: readonly Shape[]): (lon: number, lat: number) => readonly Shape[] {
  if (shapes.length === 0) return () => [];
  const index = new Flatbush(shapes.length);
  for (const { box } of shapes) index.add(box.west, box.south, box.east, box.north);
  index.finish();
  return (lon, lat) =>
    index
      .search(lon, lat, lon, lat)
      .toSorted((a, b) => a - b)
      .flatMap((place) => shapes[place] ?? []);
}

function shapeOf({ clave, geometry }: ColoniaPolygon): Shape {
  const parts = partsOf(geometry).map((rings) =>
    rings.map((ring) => ring.map(([x = NaN, y = NaN]): [number, number] => [x, y])),
  );
  return { clave, box: boxOf(geometry), parts };
}

/** Whether the point lies in the shape and in none of its holes. */
function contains({ parts }: Shape, lon: number, lat: number): boolean {
  return parts.some(
    ([outer, ...holes]) =>
      outer !== undefined &&
      polygonContains(outer, [lon, lat]) &&
      !holes.some((hole) => polygonContains(hole, [lon, lat])),
  );
}
