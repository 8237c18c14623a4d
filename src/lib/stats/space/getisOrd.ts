import { moments } from './moments';
import { othersMoments, type Population } from './othersMoments';
import { neighbourCount, neighbourSums, requireValues, type SpatialWeights } from './weights';

/** Standard deviates: high where high values gather, low where low ones do. */
export interface GetisOrd {
  /** Gᵢ, of the neighbours alone; null for islands, and where the others' values do not vary. */
  readonly gi: number | null;
  /** Gᵢ*, of the area and its neighbours (an island's is its own); null where values do not vary. */
  readonly giStar: number | null;
}

/**
 * Getis–Ord Gᵢ and Gᵢ* for equal weights, where the weight itself cancels: with k members,
 * z = (Σⱼ xⱼ − k x̄) / (s √(k (m − k) / (m − 1))); for Gᵢ the mean x̄ and deviation s are of the
 * other m = n − 1 areas, for Gᵢ* of all m = n, the area being a member too.
 * Ord & Getis, Geogr. Anal. 27 (1995); as R's spdep `localG`.
 * @param values one per area, any unit: the deviates have none
 * @throws RangeError if `values` is not one finite number per area
 */
export function getisOrd(values: ArrayLike<number>, weights: SpatialWeights): readonly GetisOrd[] {
  requireValues(values, weights.areas);
  const { mean, squares } = moments(values);
  const everyone: Population = { size: weights.areas, mean, spread: squares };
  const sums = neighbourSums(weights, values);
  const all = Float64Array.from(values);
  return othersMoments(all).map((others, area) => {
    const neighbours = neighbourCount(weights, area);
    const sum = sums[area] ?? 0;
    return {
      gi: neighbours === 0 ? null : deviate(sum, neighbours, others),
      giStar: deviate(sum + (all[area] ?? 0), neighbours + 1, everyone),
    };
  });
}

function deviate(sum: number, members: number, { size, mean, spread }: Population): number | null {
  if (spread === 0 || members >= size) return null;
  const variance = (spread / size) * ((members * (size - members)) / (size - 1));
  return (sum - members * mean) / Math.sqrt(variance);
}
