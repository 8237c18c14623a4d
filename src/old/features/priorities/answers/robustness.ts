/** How much of an order survives other weights and what is not known of the data. */
import { picked } from '$old/lib/stats/order/picked';
import { orderByScore } from '$old/lib/stats/priority/orderByScore';
import { rankAcceptability, type RankAcceptability } from '$old/lib/stats/priority/rankAcceptability';
import { weightedIndex } from '$old/lib/stats/priority/weightedIndex';
import { anyWeightings, nearbyWeightings } from '$old/lib/stats/priority/weightings';
import { randomStream } from '$old/lib/stats/random/stream';
import { areMany, FIRST_AREAS } from '$old/lib/answers/manyAreas';
import { FIRST_PLACES } from '$old/lib/answers/places';
import type { Weights } from './criteria';
import { drawValues } from './drawValues';
import { evidenceOf, type Criterion, type EvidenceAsked } from './evidence';
import { alikeIn } from './presets';
import { rescaledValues, weightsOf } from './prioritise';
import { womenMovesOf, type WomenMoves } from './womenMoves';

export interface RobustnessAsked extends EvidenceAsked {
  readonly weights: Weights;
  /** Weightings of each kind. */
  readonly replicas: number;
  readonly seed: number;
}

/**
 * Colonias in the order of their scores, as `prioritise` gives them. Of many, the shares of each place are
 * of the first alone: all of them would be as many as their square.
 */
export interface Robustness {
  /** Around the weights chosen. */
  readonly near: RankAcceptability;
  /** Over every weighting of the same criteria, those of one datum weighing together as one. */
  readonly any: RankAcceptability;
  /** With the weights chosen; null of many colonias. */
  readonly women: WomenMoves | null;
}

/** A chosen weight is moved by up to this part of itself: q of COINr's `get_noisy_weights`. */
export const SPREAD = 0.25;

/** @param report told the share done, 0 to 1 */
export function robustnessOf(
  { weights, replicas, seed, ...asked }: RobustnessAsked,
  report: (share: number) => void = () => {},
): Robustness {
  const evidence = evidenceOf(asked);
  const { criteria } = evidence;
  const values = rescaledValues(evidence);
  const shares = weightsOf(criteria, weights);
  const order = orderByScore(
    weightedIndex(values, shares).map(({ score }) => score),
    values,
  );
  const stream = randomStream(seed);
  // In the order of their scores from here on.
  const sorted = {
    ...evidence,
    areas: picked(evidence.areas, order),
    levels: Object.fromEntries(
      Object.entries(evidence.levels).map(([track, own]) => [track, picked(own, order)]),
    ),
  };
  const [near, any] = rankAcceptability(
    {
      areas: order.length,
      criteria: criteria.length,
      reference: order.map((_, place) => place),
      first: FIRST_PLACES,
    },
    drawValues(
      sorted,
      criteria.map((criterion) => inOrder(criterion, order)),
      stream,
    ),
    [nearbyWeightings(stream, shares, SPREAD), anyWeightings(stream, alikeIn(criteria))],
    { replicas, onProgress: (done, total) => report(done / total) },
  );
  if (near === undefined || any === undefined)
    throw new Error('Faltó una de las dos ponderaciones.');
  return {
    near: placesOfFew(near),
    any: placesOfFew(any),
    women: womenMovesOf(asked, weights),
  };
}

const placesOfFew = ({ acceptability, ...rest }: RankAcceptability): RankAcceptability => ({
  ...rest,
  acceptability: areMany(acceptability.length)
    ? acceptability.slice(0, FIRST_AREAS)
    : acceptability,
});

function inOrder(criterion: Criterion, order: readonly number[]): Criterion {
  const { values, hidden, uncertainty } = criterion;
  return {
    ...criterion,
    values: picked(values, order),
    hidden: picked(hidden, order),
    uncertainty:
      uncertainty === null ? null : { ...uncertainty, factors: picked(uncertainty.factors, order) },
  };
}
