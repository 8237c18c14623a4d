import { gammaTails } from '../gammaTails';
import { known, type Area } from './area';

/** An area against the rate of all. */
export interface MappedProbability {
  /** Cases expected with the rate of all areas. */
  readonly expected: number;
  /** Observed over expected. */
  readonly relativeRisk: number;
  /** Probability of so many cases or more by chance. */
  readonly atLeast: number;
  /** Probability of so many cases or fewer by chance. */
  readonly atMost: number;
}

/**
 * Poisson probability map: Choynowski, JASA 54 (1959); the numbers of R's spdep, `probmap`.
 * Of many areas some are always improbable: correct for multiplicity before calling one high.
 * @returns in the order of `areas`; null where an area has no rate of its own, or there are no cases
 * @throws RangeError if a count is not a whole number of cases
 */
export function probabilityMap(areas: readonly Area[]): readonly (MappedProbability | null)[] {
  const all = areas.map(known);
  const cases = all.reduce((sum, area) => sum + (area?.count ?? 0), 0);
  const women = all.reduce((sum, area) => sum + (area?.population ?? 0), 0);
  if (cases === 0) return areas.map(() => null);
  return all.map((area) => {
    if (area === null) return null;
    const expected = (area.population * cases) / women;
    return {
      expected,
      relativeRisk: area.count / expected,
      atLeast: gammaTails(expected, area.count).lower,
      atMost: gammaTails(expected, area.count + 1).upper,
    };
  });
}
