import exp from '@stdlib/math-base-special-exp';
import ln from '@stdlib/math-base-special-ln';
import type { GammaRisk } from './gammaPoisson';

/** A count of which only the limits are known, both included. */
export interface CountRange {
  readonly least: number;
  readonly most: number;
}

/** A count that it may be, and how likely. */
export interface PossibleCount {
  readonly count: number;
  readonly probability: number;
}

/**
 * How likely is each count within the limits, before any is seen: the gamma–Poisson of the area,
 * P(n) ∝ Γ(ν + n)/n! · (E/(E + α))ⁿ, cut to the limits and made to add up to one.
 * @param prior of the relative risk; null where areas do not differ: Poisson of `expected`
 * @param expected cases with the rate of all areas, above zero
 * @throws RangeError if the limits are not whole, below zero or crossed
 */
export function possibleCounts(
  { least, most }: CountRange,
  prior: GammaRisk | null,
  expected: number,
): readonly PossibleCount[] {
  if (!Number.isInteger(least) || !Number.isInteger(most) || least < 0 || most < least) {
    throw new RangeError(`Una cuenta no puede estar entre ${least} y ${most}.`);
  }
  // Logarithms of the ratio of each weight to the first one: factorials would overflow.
  let log = 0;
  const logs = [0];
  for (let count = least + 1; count <= most; count += 1) {
    log +=
      prior === null
        ? ln(expected / count)
        : ln(((prior.shape + count - 1) / count) * (expected / (expected + prior.rate)));
    logs.push(log);
  }
  const highest = Math.max(...logs);
  const weights = logs.map((value) => exp(value - highest));
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return weights.map((weight, place) => ({ count: least + place, probability: weight / sum }));
}
