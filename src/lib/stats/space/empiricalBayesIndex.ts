import { requireCount } from '../interval';
import { requireReplicas, type RandomRun } from '../longRun';
import { randomStream } from '../random/stream';
import { shuffle } from '../random/shuffle';
import { moments } from './moments';
import { crossProducts } from './moranI';
import { neighbourCount, type SpatialWeights } from './weights';

export interface EmpiricalBayesIndex {
  /** Read as Moran's I. Without unit. */
  readonly index: number;
  /** Upper tail by permutation: (r + 1) / (R + 1), where r of the R orders reach the index. */
  readonly p: number;
}

/** Below this difference two indices are equal but for rounding. */
const ROUNDING = 1e-12;

/**
 * The empirical Bayes index of Assunção & Reis (Stat. Med. 18, 1999): Moran's I of rates that are
 * first standardised by how much they vary by chance, (m / S₀) Σ wᵢⱼ zᵢ zⱼ / Σ zᵢ², z from its mean
 * (as its authors have it since 2016, and R's spdep `EBImoran.mc`). The m counts islands too.
 * @param counts cases, one per area
 * @param populations what was exposed, one per area
 * @returns null without cases, without neighbours, or where all standardised rates are equal
 * @throws RangeError as `standardisedRates`, or without replicas
 */
export function empiricalBayesIndex(
  counts: ArrayLike<number>,
  populations: ArrayLike<number>,
  weights: SpatialWeights,
  { replicas, seed, onProgress }: RandomRun,
): EmpiricalBayesIndex | null {
  requireReplicas(replicas);
  if (counts.length !== weights.areas) {
    throw new RangeError(`Hay ${counts.length} cuentas para ${weights.areas} áreas.`);
  }
  const rates = standardisedRates(counts, populations);
  const s0 = weights.rowWeight.reduce((sum, weight, area) => {
    return sum + weight * neighbourCount(weights, area);
  }, 0);
  if (rates === null || s0 === 0) return null;
  const { deviations, squares } = moments(rates);
  if (squares === 0) return null;
  const scale = weights.areas / s0 / squares;
  const index = scale * crossProducts(deviations, weights);
  const stream = randomStream(seed);
  let reaching = 0;
  for (let replica = 1; replica <= replicas; replica += 1) {
    shuffle(stream, deviations);
    if (scale * crossProducts(deviations, weights) >= index - ROUNDING) reaching += 1;
    onProgress?.(replica, replicas);
  }
  return { index, p: (reaching + 1) / (replicas + 1) };
}

/**
 * Rates p = n / x in standard deviations from the overall rate b = Σ n / Σ x:
 * (p − b) / √(a + b / x), with a = max(0, Σ x (p − b)² / Σ x − b / x̄) of Marshall (1991), as spdep.
 * PySAL lets a fall below zero; the variance of the most populous areas may then all but vanish.
 * @returns null without cases
 * @throws RangeError unless counts are whole, populations above zero, and there is one of each
 */
export function standardisedRates(
  counts: ArrayLike<number>,
  populations: ArrayLike<number>,
): Float64Array | null {
  if (counts.length !== populations.length) {
    throw new RangeError(`Hay ${counts.length} cuentas y ${populations.length} poblaciones.`);
  }
  let [cases, exposed] = [0, 0];
  const areas = Array.from(counts, (count, area) => {
    const population = populations[area] ?? 0;
    requireCount(count);
    if (!(population > 0)) {
      throw new RangeError(`La población del área ${area + 1} debe ser mayor que cero.`);
    }
    cases += count;
    exposed += population;
    return { rate: count / population, population };
  });
  if (cases === 0) return null;
  const overall = cases / exposed;
  const squares = areas.reduce((sum, { rate, population }) => {
    return sum + population * (rate - overall) ** 2;
  }, 0);
  const between = Math.max(0, squares / exposed - (overall * areas.length) / exposed);
  return Float64Array.from(areas, ({ rate, population }) => {
    return (rate - overall) / Math.sqrt(between + overall / population);
  });
}
