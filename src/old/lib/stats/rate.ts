import { byar, type ByarLimits } from './byar';
import { exactPoisson } from './exactPoisson';
import { CONFIDENCE } from './interval';

/** Below this many cases the limits are exact; from it on, Byar's (OHID Fingertips). */
const EXACT_BELOW = 10;

export interface Rate extends ByarLimits {
  readonly value: number;
  readonly method: 'exact' | 'byar';
}

/**
 * A rate and its interval, by the rule of OHID Fingertips (PHEindicatormethods, `phe_rate`).
 * @param count cases; null where not known
 * @param denominator what was exposed (women × years); null where not known
 * @param per multiplier: 100,000 for a rate per 100,000; 1 with denominator 1 for the count itself
 * @returns null where a number is missing or the denominator is not above zero
 * @throws RangeError if `count` is not a whole number of cases
 */
export function rate(
  count: number | null,
  denominator: number | null,
  per: number,
  confidence = CONFIDENCE,
): Rate | null {
  if (count === null || denominator === null || !(denominator > 0)) return null;
  const exact = count < EXACT_BELOW;
  const limits = exact ? exactPoisson(count, confidence) : byar(count, confidence);
  const scaled = (cases: number): number => (cases / denominator) * per;
  return {
    value: scaled(count),
    lower: limits.lower === null ? null : scaled(limits.lower),
    upper: scaled(limits.upper),
    method: exact ? 'exact' : 'byar',
  };
}
