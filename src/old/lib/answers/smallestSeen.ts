/** The smallest change that a comparison could have shown, given the count before: what a «no» is worth. */
import normalQuantile from '@stdlib/stats-base-dists-normal-quantile';
import { POWER } from '$old/lib/stats/evaluation/detectableChange';
import type { Change } from './change';

/** Ratios, as `AnsweredChange.ratio`; null where not even none, or fifty times as many, would be seen. */
export interface SmallestSeen {
  /** Below 1. */
  readonly fall: number | null;
  /** Above 1. */
  readonly rise: number | null;
}

const MOST = 50;

/**
 * The ratios nearest to 1 that the comparison itself finds four times in five, were the cases before their own mean.
 * Both counts vary as the comparison says that such counts do: √after − √(exposures' ratio × before) is normal, with
 * variance inflation × (1 + exposures' ratio) ÷ 4 whatever the means (Anscombe, Biometrika 35, 1948), and half a case
 * of continuity. The doubt about late reports is in what is decided, not in the counts. Checked by draws of both in
 * tests/lib/answers/smallestSeen.test.ts.
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
  const spread = Math.sqrt(even.irregular.inflation * (1 + expected / before)) / 2;
  const reach = normalQuantile(POWER, 0, 1) * spread;
  const fall = least === null ? 0 : Math.sqrt(least + 0.5) - reach;
  return {
    fall: fall <= 0 ? null : fall ** 2 / expected,
    rise: largest === null ? null : (Math.sqrt(largest - 0.5) + reach) ** 2 / expected,
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
