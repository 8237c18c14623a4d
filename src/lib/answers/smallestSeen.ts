/** The smallest change that a comparison could have shown, given the count before: what a «no» is worth. */
import normalQuantile from '@stdlib/stats-base-dists-normal-quantile';
import type { AnsweredChange, Change } from './change';

/** Ratios, as `AnsweredChange.ratio`; null where not even none, or fifty times as many, would be seen. */
export interface SmallestSeen {
  /** Below 1. */
  readonly fall: number | null;
  /** Above 1. */
  readonly rise: number | null;
}

/** How often a change of that size is to be found. */
const POWER = 0.8;
const MOST = 50;

/**
 * The ratios nearest to 1 that the comparison itself finds four times in five: the count after is taken to vary
 * about its mean as the comparison says that such counts do (normal, variance `inflation` × mean, with half a case
 * of continuity), and the count before to be known. The doubt about late reports is in what is decided, not in
 * that count. Checked by draws in tests/lib/answers/smallestSeen.test.ts.
 * @param before cases of the earlier period, above zero
 * @param compare the change to a count of the later one
 * @param level what the p of one comparison must be below
 */
export function smallestSeen(
  before: number,
  compare: (after: number) => Change,
  level: number,
): SmallestSeen {
  const even = compare(before);
  if (even.verdict === 'sin_respuesta') return { fall: null, rise: null };
  const expected = before / even.ratio;
  const isSeen = (after: number): boolean => {
    const change = compare(after);
    return change.verdict !== 'sin_respuesta' && change.p < level;
  };
  const most = Math.ceil(MOST * expected);
  const least = isSeen(0) ? edge(0, Math.floor(expected), isSeen) : null;
  const largest = isSeen(most) ? edge(most, Math.ceil(expected), isSeen) : null;
  const ratio = (count: number, side: -1 | 1): number => meanOf(count, side, even) / expected;
  return {
    fall: least === null ? null : ratio(least + 0.5, -1),
    rise: largest === null ? null : ratio(largest - 0.5, 1),
  };
}

/** The count next to `unseen` that is seen still. */
function edge(seen: number, unseen: number, isSeen: (count: number) => boolean): number {
  let [yes, no] = [seen, unseen];
  while (Math.abs(yes - no) > 1) {
    const middle = Math.round((yes + no) / 2);
    if (isSeen(middle)) yes = middle;
    else no = middle;
  }
  return yes;
}

/** The mean whose count passes a limit four times in five: √mean solves a quadratic. */
function meanOf(limit: number, side: -1 | 1, { irregular }: AnsweredChange): number {
  const reach = side * normalQuantile(POWER, 0, 1) * Math.sqrt(irregular.inflation);
  return ((reach + Math.sqrt(reach ** 2 + 4 * limit)) / 2) ** 2;
}
