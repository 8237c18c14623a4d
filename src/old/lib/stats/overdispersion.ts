import { gammaTails } from './gammaTails';

export interface Overdispersion {
  /** φ: mean square of the winsorised deviates; about 1 (or less) where only chance acts. */
  readonly factor: number;
  /** P(χ²ₘ ≥ m·φ): the probability of so much spread by chance; too high rather than too low. */
  readonly p: number;
}

/** Share of the areas at each end that is brought to its nearest neighbour, so as to spare outliers. */
const WINSORISED = 0.1;

/** How far an area's count is from the expected, in standard errors: (O − E)/√E. */
export function countDeviate(count: number, expected: number): number {
  return (count - expected) / Math.sqrt(expected);
}

/** How far an area's proportion is from that of all areas, in standard errors of the latter. */
export function proportionDeviate(part: number, whole: number, overall: number): number {
  return (part / whole - overall) / Math.sqrt((overall * (1 - overall)) / whole);
}

/**
 * Whether areas differ more than chance and a few outliers explain. If so, funnel limits accuse too
 * many, and are widened by √φ (`inflation` in `funnel`).
 * Spiegelhalter, Handling over-dispersion of performance indicators, Qual Saf Health Care 14 (2005).
 * @param deviates one standard deviate per area, as of `countDeviate` or `proportionDeviate`
 * @returns null without areas
 */
export function overdispersion(deviates: readonly number[]): Overdispersion | null {
  const areas = deviates.length;
  if (areas === 0) return null;
  const ascending = [...deviates].sort((a, b) => a - b);
  const trimmed = Math.floor(areas * WINSORISED);
  const [lowest, highest] = [ascending[trimmed] ?? 0, ascending[areas - 1 - trimmed] ?? 0];
  const squares = deviates.reduce((sum, deviate) => {
    return sum + Math.min(highest, Math.max(lowest, deviate)) ** 2;
  }, 0);
  return { factor: squares / areas, p: gammaTails(squares / 2, areas / 2).upper };
}
