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
 * @param confidence above one half
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
  const alpha = 1 - confidence;
  const pairs = openPairs(areas, alpha);
  const others = areas.length - 1;
  if (coverage === 'simultaneous') {
    return placesFrom(rejected(pairs, areas.length * others, alpha), areas.length);
  }
  const own = areas.map((): Pair[] => []);
  for (const pair of pairs) for (const area of [pair.lower, pair.higher]) own[area]?.push(pair);
  return own.flatMap((each, area) =>
    placesFrom(rejected(each, 2 * others, alpha), areas.length).slice(area, area + 1),
  );
}

/**
 * Of all ordered pairs, those that a correction could still hold as proven. A count at or above its
 * expectation has a half or more of its distribution at or under it, so that its p need not be computed.
 */
function openPairs(areas: readonly Counted[], alpha: number): readonly Pair[] {
  const pairs: Pair[] = [];
  for (const [lower, low] of areas.entries()) {
    for (const [higher, high] of areas.entries()) {
      if (low.count * high.exposure >= high.count * low.exposure) continue;
      const p = probabilityBelow(low, high);
      if (p <= alpha) pairs.push({ lower, higher, p });
    }
  }
  return pairs;
}

/** Of a count so low, given the sum of both, if both rates were equal. */
function probabilityBelow(low: Counted, high: Counted): number {
  const share = low.exposure / (low.exposure + high.exposure);
  return binomialCdf(low.count, low.count + high.count, share);
}

/** @param tests how many comparisons there are, those that prove nothing included */
function rejected(pairs: readonly Pair[], tests: number, alpha: number): readonly Pair[] {
  const adjusted = holm(
    pairs.map(({ p }) => p),
    tests,
  );
  return pairs.filter((_, place) => (adjusted[place] ?? 1) <= alpha);
}

function placesFrom(proven: readonly Pair[], areas: number): readonly RankSet[] {
  const [above, below] = [new Array<number>(areas).fill(0), new Array<number>(areas).fill(0)];
  for (const { lower, higher } of proven) {
    above[lower] = (above[lower] ?? 0) + 1;
    below[higher] = (below[higher] ?? 0) + 1;
  }
  return above.map((higher, area) => ({ best: 1 + higher, worst: areas - (below[area] ?? 0) }));
}
