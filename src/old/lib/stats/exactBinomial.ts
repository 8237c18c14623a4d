import betaQuantile from '@stdlib/stats-base-dists-beta-quantile';
import binomialCdf from '@stdlib/stats-base-dists-binomial-cdf';
import binomialPmf from '@stdlib/stats-base-dists-binomial-pmf';
import { firstIn } from './firstIn';
import { tailOf, type Interval } from './interval';

/** Outcomes this much likelier than the observed one still count as no likelier: R's `binom.test`. */
const TOLERANCE = 1 + 1e-7;

/**
 * Two-sided exact p-value: the probability of every outcome no likelier than the observed one. Below
 * 1e-260 it loses digits, and in the end all of them: zero.
 * @param successes whole, 0 … trials
 * @param share probability of success under the hypothesis, strictly between 0 and 1
 */
export function binomialTest(successes: number, trials: number, share: number): number {
  // The same test, seen from the side where the observed outcome is in the lower tail.
  if (successes > trials * share) return binomialTest(trials - successes, trials, 1 - share);
  const ceiling = binomialPmf(successes, trials, share) * TOLERANCE;
  const firstUnlikely = firstIn(Math.ceil(trials * share), trials + 1, (outcome) => {
    return binomialPmf(outcome, trials, share) <= ceiling;
  });
  const lowerTail = binomialCdf(successes, trials, share);
  // Of the failures, so that a tiny upper tail is not lost in a subtraction from one.
  const upperTail = binomialCdf(trials - firstUnlikely, trials, 1 - share);
  return Math.min(1, lowerTail + upperTail);
}

/** Clopper & Pearson's exact limits for a proportion (Biometrika 26, 1934). */
export function clopperPearson(successes: number, trials: number, confidence: number): Interval {
  const tail = tailOf(confidence);
  const failures = trials - successes;
  return {
    lower: successes === 0 ? 0 : betaQuantile(tail, successes, failures + 1),
    upper: failures === 0 ? 1 : betaQuantile(1 - tail, successes + 1, failures),
  };
}
