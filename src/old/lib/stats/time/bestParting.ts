import ln from '@stdlib/math-base-special-ln';
import type { Counted } from '../compareRates';

export interface Parting {
  /** Months before the change. */
  readonly place: number;
  /** Its log likelihood ratio; the highest of all. */
  readonly ratio: number;
  /** Log likelihood ratio of each place from `shortest` on. */
  readonly ratios: readonly number[];
}

/**
 * The month that best parts a series in two Poisson rates: log likelihood ratio against one rate,
 * Σ O log(O ÷ E) over both parts, E by exposure (Worsley, Biometrika 73, 1986).
 * @returns null without a case, or with fewer months than two parts of `shortest`
 */
export function bestParting(series: readonly Counted[], shortest: number): Parting | null {
  const all = sumOf(series);
  const ratios: number[] = [];
  let before = sumOf(series.slice(0, shortest - 1));
  for (const month of series.slice(shortest - 1, series.length - shortest)) {
    before = { count: before.count + month.count, exposure: before.exposure + month.exposure };
    const expected = all.count * (before.exposure / all.exposure);
    const after = surprise(all.count - before.count, all.count - expected);
    ratios.push(surprise(before.count, expected) + after);
  }
  if (ratios.length === 0 || all.count === 0) return null;
  const ratio = Math.max(...ratios);
  return { place: shortest + ratios.indexOf(ratio), ratio, ratios };
}

/** Cases per exposure of some months together. */
export function rateOf(months: readonly Counted[]): number {
  const { count, exposure } = sumOf(months);
  return count / exposure;
}

const surprise = (count: number, expected: number): number =>
  count === 0 ? 0 : count * ln(count / expected);

function sumOf(months: readonly Counted[]): Counted {
  return months.reduce(
    (sum, { count, exposure }) => ({
      count: sum.count + count,
      exposure: sum.exposure + exposure,
    }),
    { count: 0, exposure: 0 },
  );
}
