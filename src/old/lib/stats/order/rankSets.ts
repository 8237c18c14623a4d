import binomialCdf from '@stdlib/stats-base-dists-binomial-cdf';
import type { Counted } from '../compareRates';
import { holm } from '../holm';
import { CONFIDENCE, requireCount } from '../interval';

/** What is known of the cases of an area; where only limits are, `count` is the least that it may have. */
export interface Ranked extends Counted {
  /** The most that it may have, Infinity for anything; left out where the count is known. */
  readonly most?: number;
}

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

/** Evidence that the rate of one area is below that of another; both by their place in the list given. */
export interface SurePair {
  readonly lower: number;
  readonly higher: number;
}

interface Pair extends SurePair {
  readonly p: number;
}

/**
 * Confidence sets for the places of areas by their rates (of equal exposures: by their counts).
 * Every pair is compared both ways by the exact binomial test, Oⱼ given Oⱼ + Oₖ, and Holm's
 * correction decides: best = 1 + areas surely above, worst = m − areas surely below.
 * Bazylik, Mogstad, Romano, Shaikh & Wilhelm, Finite- and large-sample inference for ranks using
 * multinomial data (2021); of counts the numbers of R's csranks, `csranks_multinom`.
 * A count of which only limits are known is held against each other at the limit that proves least, so that
 * the sets hold whatever it is.
 * @param areas counts of cases and what they came from, exposures above zero
 * @returns one per area, in the order given
 * @param confidence above one half
 * @throws RangeError if a count is not whole, the most that one may be is under the least, or an exposure is
 *   not above zero
 */
export function rankSets(
  areas: readonly Ranked[],
  coverage: RankCoverage,
  confidence = CONFIDENCE,
): readonly RankSet[] {
  if (coverage === 'simultaneous') return placesFrom(surePairs(areas, confidence), areas.length);
  const alpha = 1 - confidence;
  const others = areas.length - 1;
  const own = areas.map((): Pair[] => []);
  for (const pair of openPairs(areas, alpha)) {
    for (const area of [pair.lower, pair.higher]) own[area]?.push(pair);
  }
  return own.flatMap((each, area) =>
    placesFrom(rejected(each, 2 * others, alpha), areas.length).slice(area, area + 1),
  );
}

/**
 * The pairs of areas of which it is sure, all at once, which is above: what the simultaneous sets are made of.
 * @param doubt part of itself, 0 to 1, by which each exposure may be more or less than told: a pair is sure
 *   where it is whatever both are within it
 * @throws RangeError as `rankSets`
 */
export function surePairs(
  areas: readonly Ranked[],
  confidence = CONFIDENCE,
  doubt = 0,
): readonly SurePair[] {
  const alpha = 1 - confidence;
  return rejected(openPairs(areas, alpha, doubt), areas.length * (areas.length - 1), alpha);
}

/**
 * Of all ordered pairs, those that a correction could still hold as proven. A count at or above its
 * expectation has a half or more of its distribution at or under it, so that its p need not be computed.
 */
function openPairs(areas: readonly Ranked[], alpha: number, doubt = 0): readonly Pair[] {
  for (const area of areas) requireRanked(area);
  const pairs: Pair[] = [];
  for (const [lower, { count, most = count, exposure }] of areas.entries()) {
    // The rates as near as the doubt lets them be.
    const low = { count: most, exposure: exposure * (1 - doubt) };
    for (const [higher, told] of areas.entries()) {
      const high = { count: told.count, exposure: told.exposure * (1 + doubt) };
      if (low.count * high.exposure >= high.count * low.exposure) continue;
      const p = probabilityBelow(low, high);
      if (p <= alpha) pairs.push({ lower, higher, p });
    }
  }
  return pairs;
}

function requireRanked({ count, most = count, exposure }: Ranked): void {
  requireCount(count);
  if (most !== Infinity) requireCount(most);
  if (most < count) {
    throw new RangeError(`Una cuenta no puede estar entre ${count} y ${most}.`);
  }
  if (!(exposure > 0)) {
    throw new RangeError(`La exposición de un área debe ser mayor que cero, y es ${exposure}.`);
  }
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

/** @param areas how many there are */
export function placesFrom(proven: readonly SurePair[], areas: number): readonly RankSet[] {
  const [above, below] = [new Array<number>(areas).fill(0), new Array<number>(areas).fill(0)];
  for (const { lower, higher } of proven) {
    above[lower] = (above[lower] ?? 0) + 1;
    below[higher] = (below[higher] ?? 0) + 1;
  }
  return above.map((higher, area) => ({ best: 1 + higher, worst: areas - (below[area] ?? 0) }));
}
