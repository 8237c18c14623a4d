import { randomIndex, randomStream, type RandomStream } from '../random/stream';
import { requireReplicas, type RandomRun } from '../longRun';
import { shuffle } from '../random/shuffle';
import { neighbourCount, neighbourSums, requireValues, type SpatialWeights } from './weights';

/** Sums closer than this share of the largest possible one are equal but for rounding. */
const ROUNDING = 1e-12;

/**
 * Conditional permutation (Anselin, Geogr. Anal. 27, 1995): each area keeps its value, its k
 * neighbours take k of the others' values, drawn without replacement. Given the area's own value,
 * local Moran, Gᵢ and Gᵢ* only grow (or only fall) with the neighbours' sum, so that one two-sided
 * p serves the three: 2 (min(r₊, r₋) + 1) / (R + 1), at most 1, where r₊ of the R draws reach the
 * observed sum and r₋ do not exceed it. GeoDa and PySAL give half of it, the smaller tail.
 *
 * The R sets of places are drawn once, and each area reads them from a shuffle of its own: as good
 * as new draws for every area, at a tenth of their cost.
 * @returns one p per area, null for islands
 * @throws RangeError if `values` is not one finite number per area, or without replicas
 */
export function permuteNeighbours(
  values: ArrayLike<number>,
  weights: SpatialWeights,
  { replicas, seed, onProgress }: RandomRun,
): readonly (number | null)[] {
  requireValues(values, weights.areas);
  requireReplicas(replicas);
  const stream = randomStream(seed);
  const observed = neighbourSums(weights, values);
  const largest = Array.from(values).reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  const widest = observed.reduce(
    (most, _, area) => Math.max(most, neighbourCount(weights, area)),
    0,
  );
  const places = drawPlaces(stream, replicas, widest, weights.areas - 1);
  const others = new Float64Array(Math.max(0, weights.areas - 1));
  const pValueOf = (area: number): number | null => {
    const drawn = neighbourCount(weights, area);
    if (drawn === 0) return null;
    fillWithout(others, values, area);
    shuffle(stream, others);
    const tolerance = ROUNDING * largest * drawn;
    const tail = smallerTail(others, places, widest, drawn, observed[area] ?? 0, tolerance);
    return Math.min(1, (2 * (tail + 1)) / (replicas + 1));
  };
  return Array.from({ length: weights.areas }, (_, area) => {
    const p = pValueOf(area);
    onProgress?.(area + 1, weights.areas);
    return p;
  });
}

/** For each replica, `width` different places among `size`: the start of a Fisher–Yates shuffle. */
function drawPlaces(
  stream: RandomStream,
  replicas: number,
  width: number,
  size: number,
): Int32Array {
  const places = new Int32Array(replicas * width);
  // Whatever order the draws before have left it in, its start is a random sample of it.
  const pool = Int32Array.from({ length: size }, (_, place) => place);
  for (let cell = 0; cell < places.length; cell += 1) {
    const to = cell % width;
    const from = to + randomIndex(stream, size - to);
    const place = pool[from] ?? 0;
    pool[from] = pool[to] ?? 0;
    pool[to] = place;
    places[cell] = place;
  }
  return places;
}

function fillWithout(target: Float64Array, values: ArrayLike<number>, left: number): void {
  for (let place = 0; place < target.length; place += 1) {
    target[place] = values[place < left ? place : place + 1] ?? 0;
  }
}

/** How many of the replicas' sums are as far out as the observed one, on the side where fewer are. */
function smallerTail(
  values: Float64Array,
  places: Int32Array,
  width: number,
  drawn: number,
  observed: number,
  tolerance: number,
): number {
  const [low, high] = [observed - tolerance, observed + tolerance];
  let [reaching, within] = [0, 0];
  for (let row = 0; row < places.length; row += width) {
    let sum = 0;
    for (let cell = row; cell < row + drawn; cell += 1) sum += values[places[cell] ?? 0] ?? 0;
    if (sum >= low) reaching += 1;
    if (sum <= high) within += 1;
  }
  return Math.min(reaching, within);
}
