/**
 * Between which places an area may be by its rate (Bazylik and others 2021): each pair is compared both ways by
 * the exact binomial, Holm decides at 95 %; best is one more than those surely above. A count that is not told is
 * whatever proves least.
 */
import { holmAdjusted } from '../../counted/exactTests';
import { binomialUpTo } from './limits';

export interface Area {
  readonly place: string;
  readonly n: number;
  /** The most that it may be, `n` being the least, where it is not told. */
  readonly most?: number;
  readonly women: number;
}

/** @returns best and worst place by area, all sets true at once with 95 % */
export function ranksOf(areas: readonly Area[]): ReadonlyMap<string, readonly [number, number]> {
  const pairs = areas.flatMap((higher) =>
    areas.filter((lower) => lower !== higher).map((lower) => ({ higher, lower })),
  );
  const adjusted = holmAdjusted(
    pairs.map(({ higher, lower }) => {
      const share = lower.women / (higher.women + lower.women);
      const least = lower.most ?? lower.n;
      return least === Infinity ? 1 : binomialUpTo(least, higher.n + least, share);
    }),
  );
  const sure = pairs.filter((_, at) => (adjusted[at] ?? 1) <= 0.05);
  return new Map(
    areas.map((area) => [
      area.place,
      [
        1 + sure.filter(({ lower }) => lower === area).length,
        areas.length - sure.filter(({ higher }) => higher === area).length,
      ],
    ]),
  );
}
