import { requireWeights } from './weights';

export interface Scored {
  /** Σ wₖ·xₖ */
  readonly score: number;
  /** wₖ·xₖ of each criterion; they add up to the score. */
  readonly contributions: readonly number[];
}

/**
 * Weighted sum of rescaled criteria (Handbook on Constructing Composite Indicators, OECD & JRC 2008, §6.3: linear
 * aggregation). Rounding keeps the order of sums and products, so that an area which another equals
 * or exceeds in every criterion never scores above it.
 * @param values of each area, one per criterion, more is more priority
 * @param weights 0 or more, adding up to one
 * @throws RangeError if the weights are not so, or an area has not as many values
 */
export function weightedIndex(
  values: readonly (readonly number[])[],
  weights: readonly number[],
): readonly Scored[] {
  requireWeights(weights);
  return values.map((own) => {
    if (own.length !== weights.length) {
      throw new RangeError(`Hay ${weights.length} pesos y un área tiene ${own.length} valores.`);
    }
    const contributions = own.map((value, criterion) => value * (weights[criterion] ?? 0));
    return { score: contributions.reduce((sum, part) => sum + part, 0), contributions };
  });
}
