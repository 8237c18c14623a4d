import { CONFIDENCE, normalDeviate, requireCount } from './interval';

export interface ByarLimits {
  /** In cases; null where the approximation falls below zero or does not exist (count 0). */
  readonly lower: number | null;
  readonly upper: number;
}

/**
 * Byar's limits for the mean of a Poisson count, good from 10 cases on.
 * Breslow & Day, Statistical Methods in Cancer Research II (1987), p. 69, as used by OHID Fingertips.
 * @throws RangeError if `count` is not a whole number of cases
 */
export function byar(count: number, confidence = CONFIDENCE): ByarLimits {
  requireCount(count);
  const z = normalDeviate(confidence);
  const next = count + 1;
  const lower = count * (1 - 1 / (9 * count) - z / (3 * Math.sqrt(count))) ** 3;
  return {
    lower: lower >= 0 ? lower : null,
    upper: next * (1 - 1 / (9 * next) + z / (3 * Math.sqrt(next))) ** 3,
  };
}
