/** Cases in two windows of months, as they were counted. */
import type { IndicatorId } from '$old/lib/contract/indicators/catalogue';
import type { WindowCount } from '$old/lib/answers/change';
import type { WindowPair } from '$old/lib/period/months';

/** Cases of the alcaldía in two windows; an indicator without both has no row. */
export interface PairCount {
  readonly indicador: string;
  readonly anteriores: number;
  readonly recientes: number;
}

/** Cases of both windows; null where they were not counted. */
export function countedPair(
  indicador: IndicatorId,
  counts: readonly PairCount[],
  { before, after }: WindowPair,
): [WindowCount, WindowCount] {
  const row = counts.find((each) => each.indicador === indicador);
  return [
    { window: before, n: row?.anteriores ?? null },
    { window: after, n: row?.recientes ?? null },
  ];
}
