import { binomialTest, clopperPearson } from './exactBinomial';
import { CONFIDENCE, requireCount, type Interval } from './interval';

export interface Counted {
  /** Cases. */
  readonly count: number;
  /** What they came from: women, years, or the share of a period already reported. */
  readonly exposure: number;
}

export interface RateTest {
  /** Rate of the first over rate of the second; Infinity where the second count is zero. */
  readonly ratio: number;
  /** Two-sided exact p-value of «both rates are equal». */
  readonly p: number;
}

/** Limits of the rate ratio; `upper` is Infinity where the second count is zero. */
export interface RateComparison extends RateTest, Interval {}

/**
 * Exact comparison of two Poisson rates: given the sum of both counts, the first is binomial.
 * Przyborowski & Wilenski, Biometrika 31 (1940); the numbers of R's `poisson.test`.
 * @returns null where there is nothing to compare: both counts zero, or an exposure not above zero
 * @throws RangeError if a count is not a whole number of cases
 */
export function compareRates(
  first: Counted,
  second: Counted,
  confidence = CONFIDENCE,
): RateComparison | null {
  const test = testRates(first, second);
  if (test === null) return null;
  const limits = clopperPearson(first.count, first.count + second.count, confidence);
  const ratioOf = (proportion: number): number =>
    (proportion / (1 - proportion)) * (second.exposure / first.exposure);
  return { ...test, lower: ratioOf(limits.lower), upper: ratioOf(limits.upper) };
}

/** The same comparison without its limits, which take most of its time. Returns and throws as `compareRates`. */
export function testRates(first: Counted, second: Counted): RateTest | null {
  requireCount(first.count);
  requireCount(second.count);
  const trials = first.count + second.count;
  if (trials === 0 || !(first.exposure > 0) || !(second.exposure > 0)) return null;
  const share = first.exposure / (first.exposure + second.exposure);
  return {
    ratio: first.count / first.exposure / (second.count / second.exposure),
    p: binomialTest(first.count, trials, share),
  };
}
