import { requireCount } from '../interval';

type CusumTransform = 'standard' | 'rossi';

export interface CusumOptions {
  readonly transform?: CusumTransform;
  /** Reference value in standard deviations: half the shift worth finding. */
  readonly k?: number;
  /** Decision bound in standard deviations. */
  readonly h?: number;
}

export interface CusumPoint {
  /** The sum after the period, in standard deviations; never below zero. */
  readonly sum: number;
  readonly alarm: boolean;
}

/**
 * One-sided cumulative sum of a Poisson series: Sₜ = max(0, Sₜ₋₁ + zₜ − k), an alarm while Sₜ ≥ h.
 * Standard: z = (y − m) ÷ √m. Rossi: z = (y − 3m + 2√(m·y)) ÷ (2√m), nearer to normal for small m.
 * With k = 1.04 and h = 2.26 a shift of about two standard deviations is found, and a quiet series alarms
 * once in some hundred periods. It is not set back after an alarm.
 * Rossi, Lampugnani & Marchi, Statist. Med. 18 (1999); numbers of R's `surveillance::algo.cusum`.
 * @param counts oldest first
 * @param expected mean of each period, above zero, as many as counts: days, season and share reported
 *   belong here
 * @throws RangeError if a count is not whole, or a mean is missing or not above zero
 */
export function cusum(
  counts: readonly number[],
  expected: readonly number[],
  { transform = 'standard', k = 1.04, h = 2.26 }: CusumOptions = {},
): readonly CusumPoint[] {
  let sum = 0;
  return counts.map((count, index) => {
    requireCount(count);
    const mean = expected[index];
    if (mean === undefined || !(mean > 0)) {
      throw new RangeError(
        `El periodo ${index + 1} necesita una media esperada mayor que 0, y tiene ${mean ?? 'ninguna'}.`,
      );
    }
    sum = Math.max(0, sum + standardise[transform](count, mean) - k);
    return { sum, alarm: sum >= h };
  });
}

const standardise: Readonly<Record<CusumTransform, (count: number, mean: number) => number>> = {
  standard: (count, mean) => (count - mean) / Math.sqrt(mean),
  rossi: (count, mean) => (count - 3 * mean + 2 * Math.sqrt(mean * count)) / (2 * Math.sqrt(mean)),
};
