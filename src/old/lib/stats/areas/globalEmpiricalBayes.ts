import { known, type Area } from './area';
import { marshallMoments, shrunk, type MarshallMoments } from './marshall';

export interface GlobalEmpiricalBayes extends MarshallMoments {
  /** Smoothed rate of each area, cases per woman; null where the area has no rate of its own. */
  readonly rates: readonly (number | null)[];
}

/**
 * Empirical Bayes rates drawn to the rate of all areas: Marshall, Applied Statistics 40 (1991);
 * the numbers of R's spdep, `EBest`. Where areas vary no more than chance (a = 0) all are equal.
 * Areas without women, or of which something is not known, have no rate and tell nothing of others;
 * so where small counts are suppressed, the overall rate is of those that are not, and too high.
 * @returns null where no area has a rate
 * @throws RangeError if a count is not a whole number of cases
 */
export function globalEmpiricalBayes(areas: readonly Area[]): GlobalEmpiricalBayes | null {
  const all = areas.map(known);
  const rated = all.filter((area) => area !== null);
  if (rated.length === 0) return null;
  const moments = marshallMoments(rated);
  return {
    ...moments,
    // Without a single case the smoothed rate is the crude one: zero.
    rates: all.map((area) => (area === null ? null : (shrunk(area, moments) ?? 0))),
  };
}
