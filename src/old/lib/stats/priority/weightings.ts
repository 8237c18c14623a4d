import ln from '@stdlib/math-base-special-ln';
import { uniform } from '../random/gammaDraws';
import type { RandomStream } from '../random/stream';
import { requireWeights } from './weights';

/** Fills in one random weighting: weights of 0 or more that add up to one. */
export type Weightings = (weights: Float64Array) => void;

/**
 * Every weighting as likely as any other: Dirichlet(1), as exponentials over their sum. What SMAA calls
 * no information on preferences (Lahdelma, Hokkanen & Salminen, European Journal of Operational
 * Research 106, 1998).
 * @param alike criteria, by place, that say nearly the same: those of a group weigh together as much as one, and
 *   every way to share that out is as likely as any other
 */
export function anyWeightings(
  stream: RandomStream,
  alike: readonly (readonly number[])[] = [],
): Weightings {
  return (weights) => {
    for (let criterion = 0; criterion < weights.length; criterion += 1) {
      weights[criterion] = -ln(uniform(stream));
    }
    for (const group of alike) {
      const own = group.reduce((sum, criterion) => sum + (weights[criterion] ?? 0), 0);
      const together = -ln(uniform(stream));
      for (const criterion of group) {
        weights[criterion] = ((weights[criterion] ?? 0) * together) / own;
      }
    }
    normalise(weights);
  };
}

/**
 * Around those chosen: wₖ(1 + U(−q, q)) over their sum, as `get_noisy_weights` of R's COINr. A weight
 * of zero stays zero.
 * @param spread q, 0 … 1
 * @throws RangeError if the chosen weights do not add up to one
 */
export function nearbyWeightings(
  stream: RandomStream,
  chosen: readonly number[],
  spread: number,
): Weightings {
  requireWeights(chosen);
  return (weights) => {
    for (let criterion = 0; criterion < weights.length; criterion += 1) {
      const moved = 1 + spread * (2 * uniform(stream) - 1);
      weights[criterion] = (chosen[criterion] ?? 0) * moved;
    }
    normalise(weights);
  };
}

function normalise(weights: Float64Array): void {
  let sum = 0;
  for (const weight of weights) sum += weight;
  for (let criterion = 0; criterion < weights.length; criterion += 1) {
    weights[criterion] = (weights[criterion] ?? 0) / sum;
  }
}
