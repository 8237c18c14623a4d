import type { MonthIrregularity } from './monthIrregularity';

/** Two windows of whole months, the second after the first. */
export interface WindowLengths {
  readonly before: number;
  readonly after: number;
  /** Months between them. */
  readonly apart: number;
}

/**
 * How many times the variance that Poisson gives the logarithm of a ratio of two windows is theirs, where
 * months vary by `dispersion` and remember: φ Σᵢⱼ wᵢ wⱼ r^|i − j| ÷ Σ wᵢ², w being −1 ÷ (months before) in the
 * first and 1 ÷ (months after) in the second. Neighbouring windows share what they remember; those far apart
 * do not. Bartlett, J. R. Stat. Soc. 98 (1935), for sums of correlated terms.
 * @returns at least 1
 */
export function changeInflation(
  { dispersion, memory }: MonthIrregularity,
  { before, after, apart }: WindowLengths,
): number {
  const weights = [
    ...Array.from({ length: before }, (_, place) => ({ place, weight: -1 / before })),
    ...Array.from({ length: after }, (_, place) => ({
      place: before + apart + place,
      weight: 1 / after,
    })),
  ];
  const poisson = weights.reduce((sum, { weight }) => sum + weight ** 2, 0);
  const own = weights.reduce(
    (sum, one) =>
      sum +
      weights.reduce(
        (part, other) =>
          part + one.weight * other.weight * memory ** Math.abs(one.place - other.place),
        0,
      ),
    0,
  );
  return Math.max(1, (dispersion * own) / poisson);
}
