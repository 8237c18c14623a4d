import { moments } from './moments';
import { neighbourCount, neighbourSums, requireValues, type SpatialWeights } from './weights';

/** Of the area, then of its neighbours: over the mean of all areas, or not. */
export type Quadrant = 'high-high' | 'low-low' | 'high-low' | 'low-high';

export interface LocalMoran {
  /** Positive beside its like, negative beside its opposite. Their mean is Moran's I. Without unit. */
  readonly index: number;
  /** Given the area's own value, its neighbours being any others. */
  readonly expected: number;
  readonly variance: number;
  /** Null where chance leaves no room: the area has the mean's value, or everybody for neighbour. */
  readonly z: number | null;
  readonly quadrant: Quadrant;
  /** Weighted sum of the neighbours' values: their mean where weights are row-standardised. */
  readonly lag: number;
}

/**
 * Local Moran, Iᵢ = (zᵢ / m₂) Σⱼ wᵢⱼ zⱼ with m₂ = Σ z² / n (Anselin, Geogr. Anal. 27, 1995), and the
 * moments conditional on the area's own value of Sokal, Oden & Thomson (Geogr. Anal. 30, 1998):
 * E = −zᵢ² Wᵢ / ((n − 1) m₂),
 * Var = (zᵢ / m₂)² · n / (n − 2) · (Σⱼ wᵢⱼ² − Wᵢ² / (n − 1)) · (m₂ − zᵢ² / (n − 1)).
 * As R's spdep `localmoran`; the quadrant is its `pysal` one, which agrees with the sign of Iᵢ.
 * @param values one per area, any unit: only the lag has it
 * @returns one per area, null for islands; all null where values are equal or areas fewer than three
 * @throws RangeError if `values` is not one finite number per area
 */
export function localMoran(
  values: ArrayLike<number>,
  weights: SpatialWeights,
): readonly (LocalMoran | null)[] {
  const n = weights.areas;
  requireValues(values, n);
  const { mean, deviations, squares } = moments(values);
  const sums = neighbourSums(weights, deviations);
  const m2 = squares / n;
  return Array.from(deviations, (z, area) => {
    const neighbours = neighbourCount(weights, area);
    if (neighbours === 0 || squares === 0 || n < 3) return null;
    const weight = weights.rowWeight[area] ?? 0;
    const row = weight * neighbours;
    const lag = weight * (sums[area] ?? 0);
    const index = (z / m2) * lag;
    const expected = -(z ** 2 * row) / ((n - 1) * m2);
    const variance =
      (z / m2) ** 2 * (n / (n - 2)) * (weight * row - row ** 2 / (n - 1)) * (m2 - z ** 2 / (n - 1));
    return {
      index,
      expected,
      variance,
      z: z !== 0 && neighbours < n - 1 ? (index - expected) / Math.sqrt(variance) : null,
      quadrant: `${z > 0 ? 'high' : 'low'}-${lag > 0 ? 'high' : 'low'}`,
      lag: lag + row * mean,
    };
  });
}
