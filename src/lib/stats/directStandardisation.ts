import { byar } from './byar';
import { gammaQuantile } from './gammaQuantile';
import { CONFIDENCE, requireCount, type Interval } from './interval';

/** One age band (or any other stratum) of an area. */
export interface Stratum {
  /** Cases. */
  readonly count: number;
  /** Women exposed, above zero. */
  readonly population: number;
  /** Women of the standard population. */
  readonly standard: number;
}

/** Limits are null where Byar's do not exist. */
export interface StandardisedRate {
  readonly value: number;
  readonly lower: number;
  readonly upper: number;
}

/** Below this many cases no standardised rate is given (OHID Fingertips). */
const FEWEST_CASES = 10;

interface Weighted {
  readonly cases: number;
  /** Cases per woman of the standard population. */
  readonly rate: number;
  readonly variance: number;
  /** Greatest weight of one case. */
  readonly heaviest: number;
}

/**
 * Rate that the area would have with the ages of the standard population.
 * Σ wᵢ·Oᵢ/nᵢ / Σ wᵢ, limits of Dobson et al. (Statistics in Medicine 10, 1991) on Byar's of the
 * count; the numbers of PHEindicatormethods' `phe_dsr`.
 * @param strata one per age band
 * @param per multiplier: 100,000 for a rate per 100,000
 * @returns null below 10 cases
 * @throws RangeError if a count is not whole, a population not above zero, or no weight is above zero
 */
export function directStandardisation(
  strata: readonly Stratum[],
  per: number,
  confidence = CONFIDENCE,
): StandardisedRate | null {
  const { cases, rate, variance } = weigh(strata);
  if (cases < FEWEST_CASES) return null;
  const limits = byar(cases, confidence);
  const width = Math.sqrt(variance / cases);
  return {
    value: rate * per,
    lower: (rate + width * ((limits.lower ?? 0) - cases)) * per,
    upper: (rate + width * (limits.upper - cases)) * per,
  };
}

/**
 * Gamma limits of the same rate, never too narrow, also with few cases or very unequal weights.
 * Fay & Feuer, Statistics in Medicine 16 (1997).
 * @returns in the unit of `per`; lower is zero without cases
 * @throws RangeError as `directStandardisation`
 */
export function gammaLimits(
  strata: readonly Stratum[],
  per: number,
  confidence = CONFIDENCE,
): Interval {
  const tail = (1 - confidence) / 2;
  const { rate, variance, heaviest } = weigh(strata);
  const [next, nextVariance] = [rate + heaviest, variance + heaviest ** 2];
  return {
    lower: rate === 0 ? 0 : per * gammaQuantile(tail, rate ** 2 / variance, rate / variance),
    upper: per * gammaQuantile(1 - tail, next ** 2 / nextVariance, next / nextVariance),
  };
}

function weigh(strata: readonly Stratum[]): Weighted {
  const total = strata.reduce((sum, { standard }) => sum + standard, 0);
  if (!(total > 0)) {
    throw new RangeError(`La población estándar debe sumar más de cero, y suma ${total}.`);
  }
  let [cases, rate, variance, heaviest] = [0, 0, 0, 0];
  for (const { count, population, standard } of strata) {
    requireCount(count);
    if (!(population > 0)) {
      throw new RangeError(
        `La población de un estrato debe ser mayor que cero, y es ${population}.`,
      );
    }
    const weight = standard / total / population;
    cases += count;
    rate += weight * count;
    variance += weight ** 2 * count;
    heaviest = Math.max(heaviest, weight);
  }
  return { cases, rate, variance, heaviest };
}
