/** From which counts on a change would have been told, by the law that decides. */
import type { WindowPair } from '$lib/period/months';
import { firstIn } from '$lib/stats/firstIn';
import type { TopicSeries } from '../topics';
import { compareCounts } from './compareCounts';

export interface SeenByLaw {
  /** The most cases after that are a fall; null where not even none would be. */
  readonly atMost: number | null;
  /** The fewest cases after that are a rise. */
  readonly atLeast: number;
}

/** A rise of more is no question. */
const MOST_TIMES = 64;

/** @returns null where no rise of any size would be told */
export function seenByLaw(
  before: number,
  series: TopicSeries,
  windows: WindowPair,
): SeenByLaw | null {
  const isTold = (after: number): boolean => {
    const { verdict } = compareCounts({ before, after }, { of: series, windows });
    return verdict === 'aumento' || verdict === 'baja' || verdict === 'solas';
  };
  let ceiling = before + 1;
  while (!isTold(ceiling)) {
    ceiling *= 2;
    if (ceiling > (before + 1) * MOST_TIMES) return null;
  }
  const fewest = firstIn(0, before, (after) => !isTold(after));
  return {
    atMost: fewest === 0 ? null : fewest - 1,
    atLeast: firstIn(before, ceiling, isTold),
  };
}
