/** Of the pairs behind a percentage, those worth reading: within what has been counted here, and where chance ends. */
import { ALPHA } from '$lib/answers/change';
import { firstBeyondChance, pairChance, type PairBehind } from '$lib/stats/claims/countsBehind';
import type { Behind } from './checkClaim';

export interface JudgedPair extends PairBehind {
  /** Exact, two-sided. */
  readonly p: number;
}

const MOST = 7;

/** From the fewest; at most eight: evenly spread where there are more, and the first beyond chance. */
export function pairsToShow({ pairs, band }: Behind): readonly JudgedPair[] {
  const first = firstBeyondChance(pairs, ALPHA);
  const beyond = first === -1 ? [] : pairs.slice(first, first + 1);
  const within = pairs.filter(
    ({ before }) => band === null || (before >= band.least && before <= band.most),
  );
  const near =
    within.length < MOST ? pairs.filter(({ before }) => before >= (band?.least ?? 0)) : within;
  const spread =
    within.length > MOST
      ? Array.from({ length: MOST }, (_, place) =>
          near.at(Math.round((place * (near.length - 1)) / (MOST - 1))),
        ).flatMap((each) => each ?? [])
      : near.slice(0, MOST);
  return [...new Set([...spread, ...beyond])]
    .sort((one, other) => one.before - other.before || one.after - other.after)
    .map((pair) => ({ ...pair, p: pairChance(pair) }));
}
