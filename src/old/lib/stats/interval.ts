import normalQuantile from '@stdlib/stats-base-dists-normal-quantile';

/** Two limits, in the unit of what they bound. */
export interface Interval {
  readonly lower: number;
  readonly upper: number;
}

/** The confidence of every interval on screen. */
export const CONFIDENCE = 0.95;

/**
 * What a two-sided interval leaves out at each end: 0.025 for 0.95.
 * @throws RangeError unless the confidence is from 0 to 1
 */
export function tailOf(confidence: number): number {
  if (!(confidence >= 0 && confidence <= 1)) {
    throw new RangeError(`La confianza va de 0 a 1, y es ${confidence}.`);
  }
  return (1 - confidence) / 2;
}

/** Standard normal deviate of a two-sided interval: 1.96 for 0.95. Throws as `tailOf`. */
export function normalDeviate(confidence: number): number {
  return normalQuantile(1 - tailOf(confidence), 0, 1);
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
