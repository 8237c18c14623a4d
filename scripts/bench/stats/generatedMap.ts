import { Delaunay } from 'd3';
import { discreteSampler } from '../../../src/lib/stats/random/discreteSampler';
import { randomStream, type RandomStream } from '../../../src/lib/stats/random/stream';
import type { ScanAreas } from '../../../src/lib/stats/space/scanWindows';

/** As many as the city's colonias. */
export const AREAS = 1651;
const CASES = 10_000;

export interface GeneratedMap {
  readonly areas: ScanAreas;
  /** Each area's neighbours, counted from 0. */
  readonly neighbours: readonly (readonly number[])[];
  /** The same risk everywhere. */
  readonly cases: readonly number[];
}

/** The Voronoi cells of seeded points in a square, with people and cases; the same every time. */
export function generatedMap(): GeneratedMap {
  const stream = randomStream(1651);
  const points = Array.from({ length: AREAS }, (): [number, number] => [
    uniform(stream),
    uniform(stream),
  ]);
  const voronoi = Delaunay.from(points).voronoi([0, 0, 1, 1]);
  const population = points.map(() => 500 + Math.floor(9500 * uniform(stream)));
  const cases = population.map(() => 0);
  const draw = discreteSampler(population);
  for (let left = CASES; left > 0; left -= 1) {
    const area = draw(stream);
    cases[area] = (cases[area] ?? 0) + 1;
  }
  return {
    areas: { x: points.map(([x]) => x), y: points.map(([, y]) => y), population },
    neighbours: points.map((_, area) => [...voronoi.neighbors(area)].sort((a, b) => a - b)),
    cases,
  };
}

function uniform(stream: RandomStream): number {
  return (stream.next() >>> 0) / 2 ** 32;
}
