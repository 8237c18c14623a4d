import exp from '@stdlib/math-base-special-exp';
import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { logGamma } from './logGamma';
import type { RandomStream } from './stream';

/** Up to so many trials are drawn one by one. */
const ONE_BY_ONE = 48;

/**
 * A binomial count, exact, in time that grows with the logarithm of the trials: the middle one of so many
 * uniforms is a beta variate, and tells on which side of it the rest are still to be drawn.
 * Relles, JASA 67 (1972); Devroye, Non-Uniform Random Variate Generation (1986), X.4. The digits are the
 * same on every machine, as in `logGamma`.
 * @param trials whole, not negative
 * @param share of success, 0 to 1
 */
export function binomialDraw(stream: RandomStream, trials: number, share: number): number {
  let [left, part, successes] = [trials, share, 0];
  while (left > ONE_BY_ONE) {
    const middle = Math.ceil(left / 2);
    const beta = betaDraw(stream, middle, left + 1 - middle);
    if (part < beta) {
      left = middle - 1;
      part /= beta;
    } else {
      successes += middle;
      left -= middle;
      part = (part - beta) / (1 - beta);
    }
  }
  for (let trial = 0; trial < left; trial += 1) {
    if (uniformFloat64(stream) < part) successes += 1;
  }
  return successes;
}

function betaDraw(stream: RandomStream, one: number, other: number): number {
  const logOdds = logGamma(stream, other) - logGamma(stream, one);
  return 1 / (1 + exp(logOdds));
}
