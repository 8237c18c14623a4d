import { gammaQuantile } from '../gammaQuantile';
import { gammaTails } from '../gammaTails';
import { CONFIDENCE, requireCount, type Interval } from '../interval';

/** Gamma distribution of the relative risk of an area. */
export interface GammaRisk {
  readonly shape: number;
  /** One over the unit of the relative risk, which has none. */
  readonly rate: number;
}

/** What an area's count tells of it. */
export interface ObservedExpected {
  /** Cases. */
  readonly count: number;
  /** Cases expected with the rate of all areas; above zero. */
  readonly expected: number;
}

const MAX_STEPS = 100_000;
const PRECISION = 1e-13;

/**
 * Prior of the relative risks, estimated from all areas, by the iteration of Clayton & Kaldor
 * (Biometrics 43, 1987, equations 6 and 7): with θᵢ = (Oᵢ + ν)/(Eᵢ + α),
 * ν/α = mean θ and ν/α² = Σ(1 + α/Eᵢ)(θᵢ − ν/α)²/(m − 1). As `empbaysmooth` of R's DCluster.
 * @returns null where the areas do not differ beyond chance, or are fewer than two: then nothing can
 *   be said of one that is not said of all
 * @throws RangeError if a count is not whole or nothing is expected in an area
 */
export function gammaPrior(areas: readonly ObservedExpected[]): GammaRisk | null {
  for (const { count, expected } of areas) {
    requireCount(count);
    if (!(expected > 0)) {
      throw new RangeError(`Los casos esperados deben ser más que cero, y son ${expected}.`);
    }
  }
  if (areas.length < 2) return null;
  let prior: GammaRisk = { shape: 1, rate: 1 };
  for (let step = 0; step < MAX_STEPS; step += 1) {
    const next = improved(prior, areas);
    // No variance is left: the prior shrinks to a point.
    if (!Number.isFinite(next.rate)) return null;
    const change = Math.abs(next.rate / prior.rate - 1) + Math.abs(next.shape / prior.shape - 1);
    prior = next;
    if (change < PRECISION) return prior;
  }
  return null;
}

function improved(prior: GammaRisk, areas: readonly ObservedExpected[]): GammaRisk {
  const risks = areas.map((area) => mean(posterior(area, prior)));
  const average = risks.reduce((sum, risk) => sum + risk, 0) / areas.length;
  const variance =
    areas.reduce((sum, { expected }, place) => {
      return sum + (1 + prior.rate / expected) * ((risks[place] ?? 0) - average) ** 2;
    }, 0) /
    (areas.length - 1);
  const rate = average / variance;
  return { shape: average * rate, rate };
}

/** The prior corrected by the area's own count: Gamma(O + ν, E + α). */
export function posterior({ count, expected }: ObservedExpected, prior: GammaRisk): GammaRisk {
  return { shape: count + prior.shape, rate: expected + prior.rate };
}

/** (O + ν)/(E + α): between the crude ratio O/E and the mean of all areas. */
export function mean({ shape, rate }: GammaRisk): number {
  return shape / rate;
}

/** Limits between which the relative risk lies with the given probability. */
export function credibleInterval({ shape, rate }: GammaRisk, confidence = CONFIDENCE): Interval {
  const tail = (1 - confidence) / 2;
  return {
    lower: gammaQuantile(tail, shape, rate),
    upper: gammaQuantile(1 - tail, shape, rate),
  };
}

/**
 * P(relative risk > threshold). Richardson et al., Environmental Health Perspectives 112 (2004), call
 * an area high from 0.8 on; from 0.95 on it is almost certain.
 * @param threshold 1 for the risk of all areas
 */
export function exceedance({ shape, rate }: GammaRisk, threshold = 1): number {
  return gammaTails(threshold * rate, shape).upper;
}
