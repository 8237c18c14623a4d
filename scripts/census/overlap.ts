/** How much of a shape lies in others. */
import type { MultiPolygon, Polygon, Position } from 'geojson';
import Flatbush from 'flatbush';
import polygonClipping, { type MultiPolygon as Rings } from 'polygon-clipping';
import { boxOf, partsOf } from '../etl/geo/rings';

/** Area in squared degrees: over one city only ratios of it are used. */
function planarArea(parts: readonly (readonly (readonly Position[])[])[]): number {
  const ringArea = (ring: readonly Position[]) => {
    let twice = 0;
    ring.forEach(([x1 = NaN, y1 = NaN], index) => {
      const [x2 = NaN, y2 = NaN] = ring[(index + 1) % ring.length] ?? [];
      twice += x1 * y2 - x2 * y1;
    });
    return Math.abs(twice) / 2;
  };
  return parts.reduce((sum, [outer = [], ...holes]) => {
    return sum + ringArea(outer) - holes.reduce((hollow, hole) => hollow + ringArea(hole), 0);
  }, 0);
}

export interface Overlap<Target> {
  readonly target: Target;
  /** Part of the first shape that lies in the target, 0 to 1. */
  readonly share: number;
}

type Shape = Polygon | MultiPolygon;

/**
 * A finder of what a shape overlaps among many, largest share first, equal shares in their order.
 * @param targets in the same coordinates as the shapes asked about.
 */
export function overlapFinder<Target extends { readonly geometry: Shape }>(
  targets: readonly Target[],
): (shape: Shape) => readonly Overlap<Target>[] {
  if (targets.length === 0) return () => [];
  const index = new Flatbush(targets.length);
  for (const { geometry } of targets) {
    const { west, south, east, north } = boxOf(geometry);
    index.add(west, south, east, north);
  }
  index.finish();
  return (shape) => {
    const whole = planarArea(partsOf(shape));
    const { west, south, east, north } = boxOf(shape);
    return index
      .search(west, south, east, north)
      .toSorted((a, b) => a - b)
      .flatMap((at): Overlap<Target>[] => {
        const target = targets[at];
        if (target === undefined) return [];
        const share =
          planarArea(polygonClipping.intersection(rings(shape), rings(target.geometry))) / whole;
        return share > 0 ? [{ target, share }] : [];
      })
      .toSorted((a, b) => b.share - a.share);
  };
}

const rings = (shape: Shape): Rings =>
  partsOf(shape).map((part) => part.map((ring) => ring.map(([x = NaN, y = NaN]) => [x, y])));
