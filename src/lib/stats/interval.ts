import normalQuantile from '@stdlib/stats-base-dists-normal-quantile';

/** Two limits, in the unit of what they bound. */
export interface Interval {
  readonly lower: number;
  readonly upper: number;
}

/** The confidence of every interval on screen. */
export const CONFIDENCE = 0.95;

/** Standard normal deviate of a two-sided interval: 1.96 for 0.95. */
export function normalDeviate(confidence: number): number {
  return normalQuantile(1 - (1 - confidence) / 2, 0, 1);
}

/**
 * Refuses what cannot be a count of cases.
 * @throws RangeError naming the value
 */
export function requireCount(count: number): void {
  if (!Number.isInteger(count) || count < 0) {
    throw new RangeError(`Una cuenta de casos debe ser un entero de 0 en adelante, y es ${count}.`);
  }
}
