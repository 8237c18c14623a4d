import { requireReplicas, type LongRun } from '../longRun';
import type { Weightings } from './weightings';

/** What is put in order. */
export interface Alternatives {
  /** How many areas there are. */
  readonly areas: number;
  /** By how many criteria. */
  readonly criteria: number;
  /** Place of each area in the order that others are held against, from 0. */
  readonly reference: readonly number[];
  /** How many places are «the first». */
  readonly first: number;
}

/** Fills in what each area may truly be, row by row: areas × criteria, more is more priority. */
export type DrawValues = (values: Float64Array) => void;

export interface RankAcceptability {
  /** By area and place: share of the replicas in which it had that place; rows and columns add up to one. */
  readonly acceptability: readonly (readonly number[])[];
  /** P(among the first), by area. */
  readonly first: readonly number[];
  /** Mean of Spearman's correlation with the order of reference, −1 … 1. */
  readonly meanSpearman: number;
}

/** Replicas between two reports of progress: some 2 ms. */
const REPORT_EVERY = 200;

/**
 * Stochastic multicriteria acceptability analysis: in each replica the areas' values and the weights
 * are drawn, and the places noted (Lahdelma, Hokkanen & Salminen, European Journal of Operational
 * Research 106, 1998; Saisana, Saltelli & Tarantola, JRSS A 168, 2005). Areas that tie share their
 * places. All weightings meet the same draws of values, so that they can be compared.
 * @param weightings one result for each
 * @throws RangeError without replicas
 */
export function rankAcceptability(
  alternatives: Alternatives,
  drawValues: DrawValues,
  weightings: readonly Weightings[],
  { replicas, onProgress }: LongRun & { readonly replicas: number },
): readonly RankAcceptability[] {
  requireReplicas(replicas);
  const { areas, criteria } = alternatives;
  const values = new Float64Array(areas * criteria);
  const weights = new Float64Array(criteria);
  const scores = new Float64Array(areas);
  const tallies = weightings.map(() => new Tally(alternatives));
  for (let replica = 1; replica <= replicas; replica += 1) {
    drawValues(values);
    for (const [place, drawWeights] of weightings.entries()) {
      drawWeights(weights);
      score(values, weights, scores);
      tallies[place]?.add(scores);
    }
    if (replica % REPORT_EVERY === 0) onProgress?.(replica, replicas);
  }
  return tallies.map((tally) => tally.result(replicas));
}

function score(values: Float64Array, weights: Float64Array, scores: Float64Array): void {
  const criteria = weights.length;
  for (let area = 0, at = 0; area < scores.length; area += 1) {
    let sum = 0;
    for (let criterion = 0; criterion < criteria; criterion += 1, at += 1) {
      sum += (values[at] ?? 0) * (weights[criterion] ?? 0);
    }
    scores[area] = sum;
  }
}

class Tally {
  readonly #alternatives: Alternatives;
  /** Areas × places. */
  readonly #counts: Float64Array;
  /** Areas, highest score first; kept from replica to replica, in which it changes little. */
  readonly #order: Int32Array;
  #spearman = 0;

  constructor(alternatives: Alternatives) {
    this.#alternatives = alternatives;
    this.#counts = new Float64Array(alternatives.areas ** 2);
    this.#order = Int32Array.from({ length: alternatives.areas }, (_, area) => area);
  }

  add(scores: Float64Array): void {
    const order = this.#order;
    const size = order.length;
    for (let at = 1; at < size; at += 1) {
      const area = order[at] ?? 0;
      const own = scores[area] ?? 0;
      let to = at;
      for (; to > 0 && (scores[order[to - 1] ?? 0] ?? 0) < own; to -= 1) {
        order[to] = order[to - 1] ?? 0;
      }
      order[to] = area;
    }
    let squares = 0;
    for (let from = 0; from < size;) {
      const own = scores[order[from] ?? 0] ?? 0;
      let end = from + 1;
      while (end < size && scores[order[end] ?? 0] === own) end += 1;
      squares += this.#place(from, end);
      from = end;
    }
    this.#spearman += size < 2 ? 1 : 1 - (6 * squares) / (size * (size * size - 1));
  }

  /** Notes that the areas of `order` between two positions share those places. */
  #place(from: number, end: number): number {
    const size = this.#order.length;
    const share = 1 / (end - from);
    const middle = (from + end - 1) / 2;
    let squares = 0;
    for (let at = from; at < end; at += 1) {
      const area = this.#order[at] ?? 0;
      for (let place = from; place < end; place += 1) {
        const cell = area * size + place;
        this.#counts[cell] = (this.#counts[cell] ?? 0) + share;
      }
      squares += (middle - (this.#alternatives.reference[area] ?? 0)) ** 2;
    }
    return squares;
  }

  result(replicas: number): RankAcceptability {
    const { areas, first } = this.#alternatives;
    const acceptability = Array.from({ length: areas }, (_, area) =>
      Array.from(
        this.#counts.subarray(area * areas, (area + 1) * areas),
        (count) => count / replicas,
      ),
    );
    return {
      acceptability,
      first: acceptability.map((places) =>
        places.slice(0, first).reduce((sum, share) => sum + share, 0),
      ),
      meanSpearman: this.#spearman / replicas,
    };
  }
}
