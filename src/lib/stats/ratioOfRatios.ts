import type { Counted, RateComparison } from './compareRates';
import { CONFIDENCE, requireCount } from './interval';
import { NoncentralHypergeometric } from './noncentralHypergeometric';

/** Cases before and after something was done. */
export interface BeforeAfter {
  readonly before: Counted;
  readonly after: Counted;
}

/** Outcomes this much likelier than the observed one still count as no likelier: R's `fisher.test`. */
const TOLERANCE = 1 + 1e-7;
/** Odds ratios are sought between e^−700 and e^700, what a number can hold. */
const REACH = 700;
const BISECTIONS = 60;

/**
 * Exact comparison of two changes: (after / before) where something was done, over (after / before)
 * in the controls. Given the four margins, the first count is Fisher's noncentral hypergeometric; the
 * ratio is the conditional maximum-likelihood estimate, limits and p are those of R's `fisher.test`.
 * Fisher, JRSS 98 (1935); Cornfield, Third Berkeley Symposium 4 (1956).
 * @returns `ratio` below 1: it fell more (or rose less) than in the controls. Null where the margins
 *   leave nothing to chance (a row or a column of zeros), or an exposure is not above zero
 * @throws RangeError if a count is not a whole number of cases
 */
export function ratioOfRatios(
  treated: BeforeAfter,
  controls: BeforeAfter,
  confidence = CONFIDENCE,
): RateComparison | null {
  const cells = [treated.after, treated.before, controls.after, controls.before];
  for (const { count } of cells) requireCount(count);
  if (!cells.every(({ exposure }) => exposure > 0)) return null;
  const observed = treated.after.count;
  const table = new NoncentralHypergeometric({
    firstRow: observed + treated.before.count,
    secondRow: controls.after.count + controls.before.count,
    firstColumn: observed + controls.after.count,
  });
  const { lowest, highest } = table;
  if (lowest === highest) return null;
  /** Odds ratio of the counts where the rates change alike. */
  const alike =
    treated.after.exposure /
    treated.before.exposure /
    (controls.after.exposure / controls.before.exposure);
  const tail = (1 - confidence) / 2;
  const ratioAt = (isBelow: (logOdds: number) => boolean): number =>
    Math.exp(rootOf(isBelow) - Math.log(alike));
  return {
    ratio:
      observed === lowest
        ? 0
        : observed === highest
          ? Infinity
          : ratioAt((logOdds) => table.mean(logOdds) < observed),
    lower: observed === lowest ? 0 : ratioAt((logOdds) => table.atLeast(observed, logOdds) < tail),
    upper:
      observed === highest
        ? Infinity
        : ratioAt((logOdds) => table.atMost(observed, logOdds) > tail),
    p: twoSided(table.probabilities(Math.log(alike)), observed - lowest),
  };
}

/** Probability of every outcome no likelier than the observed one. */
function twoSided(probabilities: Float64Array, observed: number): number {
  const ceiling = (probabilities[observed] ?? 0) * TOLERANCE;
  const p = probabilities.reduce((sum, probability) => {
    return probability <= ceiling ? sum + probability : sum;
  }, 0);
  return Math.min(1, p);
}

/** Where `isBelow` turns false as the logarithm of the odds ratio grows. */
function rootOf(isBelow: (logOdds: number) => boolean): number {
  let [low, high] = [-REACH, REACH];
  for (let step = 0; step < BISECTIONS; step += 1) {
    const middle = (low + high) / 2;
    if (isBelow(middle)) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
