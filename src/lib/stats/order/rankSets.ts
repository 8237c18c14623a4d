import binomialCdf from '@stdlib/stats-base-dists-binomial-cdf';
import type { Counted } from '../compareRates';
import { holm } from '../holm';
import { CONFIDENCE, requireCount } from '../interval';

/** Places that an area may truly have; 1 is the highest rate. */
export interface RankSet {
  readonly best: number;
  readonly worst: number;
}

/**
 * `simultaneous`: all areas' true places are in their sets at once, with the confidence given.
 * `marginal`: the true place of one area, named beforehand, is in its set.
 */
export type RankCoverage = 'simultaneous' | 'marginal';

/** Evidence that the rate of one area is below that of another. */
interface Pair {
  readonly lower: number;
  readonly higher: number;
  readonly p: number;
}

/**
 * Confidence sets for the places of areas by their rates (of equal exposures: by their counts).
 * Every pair is compared both ways by the exact binomial test, Oⱼ given Oⱼ + Oₖ, and Holm's
 * correction decides: best = 1 + areas surely above, worst = m − areas surely below.
 * Bazylik, Mogstad, Romano, Shaikh & Wilhelm, Finite- and large-sample inference for ranks using
 * multinomial data (2021); of counts the numbers of R's csranks, `csranks_multinom`.
 * @param areas counts of cases and what they came from, exposures above zero
 * @returns one per area, in the order given
 * @throws RangeError if a count is not whole or an exposure not above zero
 */
export function rankSets(
  areas: readonly Counted[],
  coverage: RankCoverage,
  confidence = CONFIDENCE,
): readonly RankSet[] {
  for (const { count, exposure } of areas) {
    requireCount(count);
    if (!(exposure > 0)) {
      throw new RangeError(`La exposición de un área debe ser mayor que cero, y es ${exposure}.`);
    }
  }
  const pairs = comparisons(areas);
  const alpha = 1 - confidence;
  if (coverage === 'simultaneous') {
    const proven = rejected(pairs, alpha);
    return areas.map((_, area) => rankSet(area, areas.length, proven));
  }
  return areas.map((_, area) => {
    const own = pairs.filter(({ lower, higher }) => lower === area || higher === area);
    return rankSet(area, areas.length, rejected(own, alpha));
  });
}

/** All ordered pairs. */
function comparisons(areas: readonly Counted[]): Pair[] {
  return areas.flatMap((low, lower) =>
    areas.flatMap((high, higher) =>
      lower === higher ? [] : { lower, higher, p: probabilityBelow(low, high) },
    ),
  );
}

/** Of a count so low, given the sum of both, if both rates were equal. */
function probabilityBelow(low: Counted, high: Counted): number {
  const share = low.exposure / (low.exposure + high.exposure);
  return binomialCdf(low.count, low.count + high.count, share);
}

function rejected(pairs: readonly Pair[], alpha: number): readonly Pair[] {
  const adjusted = holm(pairs.map(({ p }) => p));
  return pairs.filter((_, place) => (adjusted[place] ?? 1) <= alpha);
}

function rankSet(area: number, areas: number, proven: readonly Pair[]): RankSet {
  let [best, worst] = [1, areas];
  for (const { lower, higher } of proven) {
    if (lower === area) best += 1;
    if (higher === area) worst -= 1;
  }
  return { best, worst };
}
