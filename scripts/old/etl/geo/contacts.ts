/** Which shapes touch, and which parts of their borders face nothing, in layers whose borders do not match. */
import Flatbush from 'flatbush';
import type { MultiPolygon, Polygon, Position } from 'geojson';
import { boxOf, partsOf } from './rings';

/** Borders this near are one border, m: a simplified layer leaves gaps of a few metres. */
const REACH = 15;
/** Two shapes touch if their borders run that near for this long, m; a mere corner gives twice the reach. */
const RUN = 50;
/** Length of border looked at in one step, m. */
const STEP = 5;
/** Metres in a degree of latitude, on the sphere of the Earth's mean radius (IUGG). */
const DEGREE = 111_195;

export interface Contacts {
  /** Of each shape, in order: the places of those that it touches, in order. */
  readonly neighbours: readonly (readonly number[])[];
  /** Border that no other shape is near to, as lines. */
  readonly edge: readonly Position[][];
}

interface Segment {
  readonly shape: number;
  /** Metres east and north of a common origin. */
  readonly from: readonly [number, number];
  readonly to: readonly [number, number];
}

/**
 * Reach and run were chosen on the official colonias, whose shared borders are exact: these two
 * find the same 68 pairs as the shared borders themselves, no more and no fewer.
 */
export function contactsOf(shapes: readonly (Polygon | MultiPolygon)[]): Contacts {
  const project = metresAround(shapes);
  const rings = shapes.flatMap((geometry, shape) =>
    partsOf(geometry)
      .flat()
      .map((ring) => ({ shape, ring, segments: segmentsOf(shape, ring.map(project)) })),
  );
  const others = segmentFinder(rings.flatMap(({ segments }) => segments));
  const runs = new Map<string, number>();
  const edge: Position[][] = [];
  for (const { ring, segments } of rings) {
    let line: Position[] = [];
    segments.forEach((segment, index) => {
      const free = alongSegment(segment, others, runs);
      const [from, to] = [ring[index], ring[index + 1]];
      if (free && from && to) line = line.length === 0 ? [from, to] : [...line, to];
      else if (line.length > 0) {
        edge.push(line);
        line = [];
      }
    });
    if (line.length > 0) edge.push(line);
  }
  const touch = (a: number, b: number) =>
    Math.max(runs.get(`${a} ${b}`) ?? 0, runs.get(`${b} ${a}`) ?? 0) >= RUN;
  const pairs = [...runs.keys()].map((key) => key.split(' ').map(Number));
  const neighbours = shapes.map(() => new Set<number>());
  for (const [a = NaN, b = NaN] of pairs) {
    if (!touch(a, b)) continue;
    neighbours[a]?.add(b);
    neighbours[b]?.add(a);
  }
  return { neighbours: neighbours.map((own) => [...own].toSorted((a, b) => a - b)), edge };
}

/**
 * Adds to `runs` how long the segment runs near each other shape.
 * @returns whether most of it is near none.
 */
function alongSegment(
  { shape, from, to }: Segment,
  others: (x: number, y: number, shape: number) => ReadonlySet<number>,
  runs: Map<string, number>,
): boolean {
  const length = Math.hypot(to[0] - from[0], to[1] - from[1]);
  const steps = Math.max(1, Math.round(length / STEP));
  let free = 0;
  for (let step = 0; step < steps; step += 1) {
    const part = (step + 0.5) / steps;
    const near = others(
      from[0] + part * (to[0] - from[0]),
      from[1] + part * (to[1] - from[1]),
      shape,
    );
    if (near.size === 0) free += 1;
    for (const other of near) {
      const key = `${shape} ${other}`;
      runs.set(key, (runs.get(key) ?? 0) + length / steps);
    }
  }
  return free * 2 > steps;
}

/** Finds the other shapes that have border within reach of a point. */
function segmentFinder(
  segments: readonly Segment[],
): (x: number, y: number, shape: number) => ReadonlySet<number> {
  if (segments.length === 0) return () => new Set();
  const index = new Flatbush(segments.length);
  for (const { from, to } of segments) {
    index.add(
      Math.min(from[0], to[0]),
      Math.min(from[1], to[1]),
      Math.max(from[0], to[0]),
      Math.max(from[1], to[1]),
    );
  }
  index.finish();
  return (x, y, shape) => {
    const near = new Set<number>();
    for (const place of index.search(x - REACH, y - REACH, x + REACH, y + REACH)) {
      const segment = segments[place];
      if (segment === undefined || segment.shape === shape || near.has(segment.shape)) continue;
      if (distance(segment, x, y) <= REACH) near.add(segment.shape);
    }
    return near;
  };
}

function distance({ from, to }: Segment, x: number, y: number): number {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const squared = dx * dx + dy * dy;
  const along = squared === 0 ? 0 : ((x - from[0]) * dx + (y - from[1]) * dy) / squared;
  const part = Math.max(0, Math.min(1, along));
  return Math.hypot(x - from[0] - part * dx, y - from[1] - part * dy);
}

function segmentsOf(shape: number, ring: readonly (readonly [number, number])[]): Segment[] {
  return ring.flatMap((from, index) => {
    const to = ring[index + 1];
    return to === undefined ? [] : [{ shape, from, to }];
  });
}

/** Equirectangular about the middle latitude: over one city it errs by less than a part in 500. */
function metresAround(
  shapes: readonly (Polygon | MultiPolygon)[],
): (position: Position) => readonly [number, number] {
  const boxes = shapes.map(boxOf);
  const south = Math.min(...boxes.map((box) => box.south));
  const north = Math.max(...boxes.map((box) => box.north));
  const squeeze = Math.cos((((south + north) / 2) * Math.PI) / 180);
  return ([lon = NaN, lat = NaN]) => [lon * squeeze * DEGREE, lat * DEGREE];
}
