import { CONFIDENCE } from './interval';
import { rate, type Rate } from './rate';

/** One age band (or any other stratum): the area's women, and the standard's women and cases. */
export interface StandardStratum {
  /** Women of the area. */
  readonly population: number;
  /** Cases in the standard population. */
  readonly standardCount: number;
  /** Women of the standard population, above zero. */
  readonly standardPopulation: number;
}

/**
 * Cases that the area would have with the standard's rate in every band: Σ nᵢ·Oᵢˢ/nᵢˢ.
 * @throws RangeError if a standard population is not above zero
 */
export function expectedCases(strata: readonly StandardStratum[]): number {
  return strata.reduce((sum, { population, standardCount, standardPopulation }) => {
    if (!(standardPopulation > 0)) {
      throw new RangeError(
        `La población estándar de un estrato debe ser mayor que cero, y es ${standardPopulation}.`,
      );
    }
    return sum + (population * standardCount) / standardPopulation;
  }, 0);
}

/**
 * Standardised ratio: observed over expected cases, 1 being the standard; limits of the observed by
 * the rule of `rate` (PHEindicatormethods, `calculate_ISRatio`).
 * @param count observed cases; null where not known
 * @param expected as of `expectedCases`, same standard
 * @param per multiplier: 1 for a ratio, 100 for a percentage of the expected
 * @returns null where a number is missing or nothing is expected
 */
export function standardisedRatio(
  count: number | null,
  expected: number | null,
  per = 1,
  confidence = CONFIDENCE,
): Rate | null {
  return rate(count, expected, per, confidence);
}

/**
 * Indirectly standardised rate: the ratio times the standard's crude rate.
 * @param per multiplier: 100,000 for a rate per 100,000
 * @returns null where a number is missing or nothing is expected
 */
export function indirectStandardisation(
  count: number | null,
  strata: readonly StandardStratum[],
  per: number,
  confidence = CONFIDENCE,
): Rate | null {
  const expected = expectedCases(strata);
  const cases = strata.reduce((sum, { standardCount }) => sum + standardCount, 0);
  const women = strata.reduce((sum, { standardPopulation }) => sum + standardPopulation, 0);
  return rate(count, expected, (cases / women) * per, confidence);
}
