import { byar, type ByarLimits } from './byar';
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

/** In the unit of `per`; `lower` is null where Byar's does not exist. */
export interface StandardisedRate extends ByarLimits {
  readonly value: number;
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
 * @throws RangeError if a count is not whole, a population not above zero, a weight below zero, or none above it
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
  const scaled = (limit: number): number => (rate + width * (limit - cases)) * per;
  return {
    value: rate * per,
    lower: limits.lower === null ? null : scaled(limits.lower),
    upper: scaled(limits.upper),
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
    if (!(standard >= 0)) {
      throw new RangeError(
        `La población estándar de un estrato no puede ser negativa, y es ${standard}.`,
      );
    }
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
