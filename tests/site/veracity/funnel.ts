/**
 * The alcaldías against what their counts would vary about the city's rate (Spiegelhalter 2005): exact limits of a
 * count that may be any number, opened by √φ where the alcaldías differ more than chance makes them.
 */
import { sum } from './algebra';
import type { Counted } from './counted';
import { falling, gammaParts } from './special';

interface Asked {
  readonly indicator: string;
  readonly unit: string;
  readonly period: string;
}

export interface Funnel {
  /** φ, and √φ where it opens the limits; 1 where it does not. */
  readonly dispersion: number;
  readonly opening: number;
  readonly areas: readonly Area[];
}

interface Area {
  readonly place: string;
  /** What is seen ÷ what its women make expected of the city's rate. */
  readonly ratio: number;
  /** The ratio up to which chance goes. */
  limit(confidence: number, side: -1 | 1): number;
}

export function funnelOf(
  counted: Pick<Counted, 'alcaldias' | 'cases' | 'women'>,
  asked: Asked,
): Funnel {
  const areas = counted.alcaldias.map((place) => ({
    place,
    n: counted.cases({ ...asked, place }) ?? NaN,
    women: counted.women(place) ?? NaN,
  }));
  const rate = sum(areas.map(({ n }) => n)) / sum(areas.map(({ women }) => women));
  const dispersion = dispersionOf(
    areas.map(({ n, women }) => (n - rate * women) / Math.sqrt(rate * women)),
  );
  // Limits widen where the spread is more than chance gives (section 4).
  const isMore = dispersion > 1 + 2 * Math.sqrt(2 / areas.length);
  const opening = isMore ? Math.sqrt(dispersion) : 1;
  return {
    dispersion,
    opening,
    areas: areas.map(({ place, n, women }) => ({
      place,
      ratio: n / (rate * women),
      limit: (confidence, side) =>
        Math.max(0, 1 + opening * (countAt(rate * women, confidence, side) / (rate * women) - 1)),
    })),
  };
}

/** Mean square of the scores, a tenth winsorised at each end. */
function dispersionOf(scores: readonly number[]): number {
  const ordered = scores.toSorted((a, b) => a - b);
  const cut = Math.floor(0.1 * ordered.length);
  const [least = NaN, most = NaN] = [ordered[cut], ordered[ordered.length - 1 - cut]];
  return sum(scores.map((score) => Math.min(most, Math.max(least, score)) ** 2)) / scores.length;
}

/** The count whose own exact limit is what is expected. */
/** @returns of a count that may be any number, from its tail */
export function countAt(expected: number, confidence: number, side: -1 | 1): number {
  const tail = (1 - confidence) / 2;
  return side < 0
    ? falling((count) => tail - gammaParts(count + 1, expected)[1], 0, expected)
    : falling((count) => gammaParts(count, expected)[0] - tail, expected, 4 * expected + 60);
}
