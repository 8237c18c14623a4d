import { normalDeviate } from '../interval';

export type EarsMethod = 'C1' | 'C2' | 'C3';

export interface EarsOptions {
  /** Periods that the mean and the standard deviation are taken from; whole, at least 3. */
  readonly baseline?: number;
  /** Least standard deviation, in cases: 0.5 to 1 for sparse series (Burkom). */
  readonly minSigma?: number;
  /** One-sided probability of a false alarm: 0.001 for C1 and C2, 0.025 for C3 unless given. */
  readonly alpha?: number;
}

export interface EarsPoint {
  /** Of the period judged, from 0. */
  readonly index: number;
  /** A count above it is an alarm, in cases; null where the two periods before alarm by themselves. */
  readonly upper: number | null;
  readonly alarm: boolean;
}

/** Periods between the baseline of C2 and C3 and the one judged. */
const LAG = 2;
const ALPHA: Readonly<Record<EarsMethod, number>> = { C1: 0.001, C2: 0.001, C3: 0.025 };

/**
 * The Early Aberration Reporting System of the CDC, for series without season or long past.
 * C1: (y − mean) ÷ sd of the previous `baseline` periods, against z₁₋α. C2: the same with the baseline
 * ended two periods before. C3: Σ max(0, C2 − 1) over the period and the two before, against z₁₋α.
 * Hutwagner et al., J. Urban Health 80 (2003); Fricker, Hegler & Dunfee, Statist. Med. 27 (2008). C1
 * and C2 give the numbers of R's `surveillance::earsC`; its bound of C3 leaves the 1 of the definition
 * out for the period judged, and so alarms sooner than C3 itself.
 * @param counts equally spaced, oldest first
 * @returns a point for each period with enough past; none where the series is too short
 * @throws RangeError if the baseline is not a whole number of three periods or more, or a count is no number
 */
export function ears(
  counts: readonly number[],
  method: EarsMethod,
  { baseline = 7, minSigma = 0, alpha = ALPHA[method] }: EarsOptions = {},
): readonly EarsPoint[] {
  if (!(Number.isInteger(baseline) && baseline >= 3)) {
    throw new RangeError(`La base de EARS debe tener 3 periodos o más, y tiene ${baseline}.`);
  }
  const odd = counts.findIndex((count) => !Number.isFinite(count));
  if (odd >= 0) throw new RangeError(`La cuenta del periodo ${odd + 1} no es un número.`);
  const z = normalDeviate(1 - 2 * alpha);
  const lag = method === 'C1' ? 0 : LAG;
  const judged = counts.slice(baseline + lag).map((count, order) => {
    const past = counts.slice(order, order + baseline);
    return { index: order + baseline + lag, count, ...normOf(past, minSigma) };
  });
  if (method !== 'C3') {
    return judged.map(({ index, count, mean, sigma }) => {
      const upper = mean + z * sigma;
      return { index, upper, alarm: count > upper };
    });
  }
  return judged.slice(LAG).map(({ index, count, mean, sigma }, order) => {
    const before = judged.slice(order, order + LAG).reduce((sum, past) => sum + excess(past), 0);
    if (before > z) return { index, upper: null, alarm: true };
    const upper = mean + sigma * (1 + z - before);
    return { index, upper, alarm: count > upper };
  });
}

interface Norm {
  readonly mean: number;
  readonly sigma: number;
}

function normOf(past: readonly number[], minSigma: number): Norm {
  const mean = past.reduce((sum, count) => sum + count, 0) / past.length;
  const squares = past.reduce((sum, count) => sum + (count - mean) ** 2, 0);
  return { mean, sigma: Math.max(minSigma, Math.sqrt(squares / (past.length - 1))) };
}

/** max(0, C2 − 1); anything above a baseline that never varied is infinitely far from it. */
function excess({ count, mean, sigma }: Norm & { readonly count: number }): number {
  return count > mean + sigma ? (count - mean) / sigma - 1 : 0;
}
