import normalCdf from '@stdlib/stats-base-dists-normal-cdf';
import { moments } from './moments';
import { neighbourCount, neighbourSums, requireValues, type SpatialWeights } from './weights';

/** How far the index is from its mean without spatial order, under one of two assumptions. */
interface MoranTest {
  readonly variance: number;
  readonly z: number;
  /** Upper tail: the probability of as much clustering by chance. */
  readonly p: number;
}

export interface MoranI {
  /** About 0 without spatial order; towards 1 where like stands beside like. Without unit. */
  readonly index: number;
  /** −1 / (n − 1). */
  readonly expected: number;
  /** Areas with neighbours: the n of every formula. */
  readonly connected: number;
  /** The values are taken for draws from one normal distribution. */
  readonly normality: MoranTest;
  /** The values are taken as they are, in any order. */
  readonly randomisation: MoranTest;
}

/**
 * Moran's I = (n / S₀) Σᵢⱼ wᵢⱼ zᵢ zⱼ / Σ zᵢ², with both variances of Cliff & Ord, Spatial Processes
 * (1981), p. 42–46. As R's spdep `moran.test` with `zero.policy = TRUE`: n counts the areas that
 * have neighbours; mean, variance and kurtosis are of all of them.
 * @param values one per area, any unit: the index does not change with scale or origin
 * @returns null where it does not exist: fewer than four areas with neighbours, or all values equal
 * @throws RangeError if `values` is not one finite number per area
 */
export function moranI(values: ArrayLike<number>, weights: SpatialWeights): MoranI | null {
  requireValues(values, weights.areas);
  const { deviations, squares, fourths } = moments(values);
  const { connected: n, s0, s1, s2 } = weightSums(weights);
  if (n < 4 || squares === 0) return null;
  const index = (n / s0) * (crossProducts(deviations, weights) / squares);
  const expected = -1 / (n - 1);
  const kurtosis = (values.length * fourths) / squares ** 2;
  const normality = (n ** 2 * s1 - n * s2 + 3 * s0 ** 2) / (s0 ** 2 * (n ** 2 - 1));
  const randomisation =
    (n * ((n ** 2 - 3 * n + 3) * s1 - n * s2 + 3 * s0 ** 2) -
      kurtosis * ((n ** 2 - n) * s1 - 2 * n * s2 + 6 * s0 ** 2)) /
    ((n - 1) * (n - 2) * (n - 3) * s0 ** 2);
  const test = (secondMoment: number): MoranTest => {
    const variance = secondMoment - expected ** 2;
    const z = (index - expected) / Math.sqrt(variance);
    return { variance, z, p: normalCdf(-z, 0, 1) };
  };
  return {
    index,
    expected,
    connected: n,
    normality: test(normality),
    randomisation: test(randomisation),
  };
}

/** Σᵢⱼ wᵢⱼ zᵢ zⱼ. */
export function crossProducts(deviations: Float64Array, weights: SpatialWeights): number {
  const sums = neighbourSums(weights, deviations);
  let total = 0;
  for (const [area, sum] of sums.entries()) {
    total += (deviations[area] ?? 0) * (weights.rowWeight[area] ?? 0) * sum;
  }
  return total;
}

interface WeightSums {
  readonly connected: number;
  /** Σᵢⱼ wᵢⱼ. */
  readonly s0: number;
  /** ½ Σᵢⱼ (wᵢⱼ + wⱼᵢ)². */
  readonly s1: number;
  /** Σᵢ (wᵢ. + w.ᵢ)². */
  readonly s2: number;
}

function weightSums(weights: SpatialWeights): WeightSums {
  const { areas, offsets, neighbours, rowWeight } = weights;
  const columns = neighbourSums(weights, rowWeight);
  let [connected, s0, s1, s2] = [0, 0, 0, 0];
  for (let area = 0; area < areas; area += 1) {
    const own = rowWeight[area] ?? 0;
    const row = own * neighbourCount(weights, area);
    if (row > 0) connected += 1;
    s0 += row;
    s2 += (row + (columns[area] ?? 0)) ** 2;
    for (const other of neighbours.subarray(offsets[area], offsets[area + 1])) {
      s1 += (own + (rowWeight[other] ?? 0)) ** 2 / 2;
    }
  }
  return { connected, s0, s1, s2 };
}
