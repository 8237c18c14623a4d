/**
 * The whole distribution of a count, as a table: for drawing from it many times, and for mixtures.
 * For a single probability, use the distribution's own function.
 */

export interface CountTable {
  /** The least count with a probability worth having. */
  readonly lowest: number;
  /** P(count ≤ lowest + index), ending with 1. */
  readonly cumulative: readonly number[];
}

/** Counts this much less likely than the commonest are left out. */
const NEGLIGIBLE = 1e-18;

/**
 * Poisson where the variance does not pass the mean, else negative binomial with that mean and variance
 * (size r = mean² ÷ (variance − mean)). From the mode outwards by the ratio of neighbours, so that no
 * mean is too large for it.
 * @param mean in cases
 * @throws RangeError unless mean and variance are numbers of 0 or more: of others the table has no end
 */
export function countTable(mean: number, variance: number): CountTable {
  if (![mean, variance].every((moment) => moment >= 0 && moment < Infinity)) {
    throw new RangeError(
      `Una cuenta tiene media y varianza de 0 en adelante, y son ${mean} y ${variance}.`,
    );
  }
  if (mean === 0) return { lowest: 0, cumulative: [1] };
  const spread = Math.max(0, variance - mean);
  // P(n + 1) ÷ P(n) = (mean + n·a) ÷ ((n + 1)(1 + a)), a = spread ÷ mean; a = 0 is Poisson.
  const a = spread / mean;
  const ratio = (n: number): number => (mean + n * a) / ((n + 1) * (1 + a));
  const mode = Math.max(0, Math.floor(mean - a));
  const below: number[] = [];
  for (let [n, weight] = [mode, 1]; n > 0 && weight > NEGLIGIBLE; n -= 1) {
    weight /= ratio(n - 1);
    below.push(weight);
  }
  const above: number[] = [];
  for (let [n, weight] = [mode, 1]; weight > NEGLIGIBLE; n += 1) {
    weight *= ratio(n);
    above.push(weight);
  }
  const weights = [...below.reverse(), 1, ...above];
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  let sum = 0;
  const cumulative = weights.map((weight) => (sum += weight) / total);
  cumulative[cumulative.length - 1] = 1;
  return { lowest: mode - below.length, cumulative };
}

/** The least count with P(count ≤ it) ≥ u; a draw where u is uniform in [0, 1). */
export function countQuantile({ lowest, cumulative }: CountTable, u: number): number {
  let [low, high] = [0, cumulative.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((cumulative[middle] ?? 1) >= u) high = middle;
    else low = middle + 1;
  }
  return lowest + low;
}

/** P(count ≤ n). */
export function countCdf({ lowest, cumulative }: CountTable, n: number): number {
  return n < lowest ? 0 : (cumulative[Math.floor(n) - lowest] ?? 1);
}
