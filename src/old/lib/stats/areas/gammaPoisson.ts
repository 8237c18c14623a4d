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

/**
 * Prior of the relative risks, estimated from all areas, by the equations of Clayton & Kaldor
 * (Biometrics 43, 1987, equations 6 and 7): with θᵢ = (Oᵢ + ν)/(Eᵢ + α),
 * ν/α = mean θ and ν/α² = Σ(1 + α/Eᵢ)(θᵢ − ν/α)²/(m − 1). As `empbaysmooth` of R's DCluster, which
 * iterates them; near the point where nothing varies the iteration takes for ever. Given α the first
 * is linear, ν/α = ΣOᵢ/(Eᵢ + α) ÷ ΣEᵢ/(Eᵢ + α), so one equation in α is left and its root is bracketed.
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
  const largest = Math.max(...areas.map(({ expected }) => expected));
  let [low, high] = [Math.log(largest * Number.EPSILON), Math.log(largest / Number.EPSILON)];
  if (!(lackOfVariance(Math.exp(high), areas) < 0)) return null;
  let middle = (low + high) / 2;
  // Down to the last digit: between two numbers beside each other there is no middle.
  while (low < middle && middle < high) {
    if (lackOfVariance(Math.exp(middle), areas) < 0) high = middle;
    else low = middle;
    middle = (low + high) / 2;
  }
  const rate = Math.exp(middle);
  return { shape: meanRisk(rate, areas) * rate, rate };
}

/** ν/α for a given α, by the first equation. */
function meanRisk(alpha: number, areas: readonly ObservedExpected[]): number {
  let [cases, expected] = [0, 0];
  for (const area of areas) {
    cases += area.count / (area.expected + alpha);
    expected += area.expected / (area.expected + alpha);
  }
  return cases / expected;
}

/**
 * ν/α less α times the right side of the second equation, where θᵢ − ν/α = (Oᵢ − Eᵢν/α)/(Eᵢ + α).
 * Positive for small α; at infinity its sign is that of chance's χ² over what was observed.
 */
function lackOfVariance(alpha: number, areas: readonly ObservedExpected[]): number {
  const average = meanRisk(alpha, areas);
  let sum = 0;
  for (const { count, expected } of areas) {
    sum += (count - expected * average) ** 2 / (expected * (expected / alpha + 1));
  }
  return average - sum / (areas.length - 1);
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
