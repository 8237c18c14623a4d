import { CONFIDENCE, type Interval } from './interval';
import { wilson } from './wilson';

export interface Proportion extends Interval {
  readonly value: number;
}

/**
 * A proportion and Wilson's limits (PHEindicatormethods, `phe_proportion`).
 * @param part cases with the trait; null where not known
 * @param whole all cases; null where not known
 * @param per multiplier: 100 for a percentage
 * @returns null where a number is missing or there are no cases at all
 * @throws RangeError if the part is negative or greater than the whole
 */
export function proportion(
  part: number | null,
  whole: number | null,
  per = 1,
  confidence = CONFIDENCE,
): Proportion | null {
  if (part === null || whole === null || whole === 0) return null;
  const limits = wilson(part, whole, confidence);
  return {
    value: (part / whole) * per,
    lower: limits.lower * per,
    upper: limits.upper * per,
  };
}
