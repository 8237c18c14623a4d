/** Exact two-sided test of a proportion. */
import binomialCdf from '@stdlib/stats-base-dists-binomial-cdf';
import binomialPmf from '@stdlib/stats-base-dists-binomial-pmf';

/** Outcomes this much likelier than the observed one still count as no likelier: R's `binom.test`. */
const TOLERANCE = 1 + 1e-7;

/**
 * The probability of every outcome no likelier than the observed one. Below 1e-260 it loses digits, in the end all.
 * @param successes whole, 0 … trials
 * @param share probability of success under the hypothesis, strictly between 0 and 1
 */
export function binomialTest(successes: number, trials: number, share: number): number {
  // The same test, seen from the side where the observed outcome is in the lower tail.
  if (successes > trials * share) return binomialTest(trials - successes, trials, 1 - share);
  const ceiling = binomialPmf(successes, trials, share) * TOLERANCE;
  const unlikely = firstUnlikely(Math.ceil(trials * share), trials + 1, (outcome) => {
    return binomialPmf(outcome, trials, share) <= ceiling;
  });
  const lowerTail = binomialCdf(successes, trials, share);
  // Of the failures, so that a tiny upper tail is not lost in a subtraction from one.
  const upperTail = binomialCdf(trials - unlikely, trials, 1 - share);
  return Math.min(1, lowerTail + upperTail);
}

/** First whole number in [from, to) for which `holds`, which stays true from there on; `to` if none. */
function firstUnlikely(from: number, to: number, holds: (value: number) => boolean): number {
  let [low, high] = [from, to];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
