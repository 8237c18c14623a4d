/**
 * Between which places an area may be by its rate (Bazylik and others 2021): each pair is compared both ways by
 * the exact binomial, Holm decides at 95 %; best is one more than those surely above. A count that is not told is
 * whatever proves least.
 */
import { holmAdjusted } from '../../counted/exactTests';
import type { Counted } from './counted';
import { binomialUpTo } from './limits';

export interface Area {
  readonly place: string;
  readonly n: number;
  /** The most that it may be, `n` being the least, where it is not told. */
  readonly most?: number;
  readonly women: number;
}

interface Asked {
  readonly indicator: string;
  readonly unit: string;
  readonly period: string;
}

/** Every colonia; a count that is not told is whatever it may be. */
export function placedAreas(counted: Counted, asked: Asked): readonly Area[] {
  const counts = counted.colonias.map((place) => counted.cases({ ...asked, place }));
  const all = counted.cases({ ...asked, place: counted.alcaldia }) ?? Infinity;
  const left = all - counts.reduce<number>((sum, n) => sum + (n ?? 0), 0);
  return counted.colonias.flatMap((place, at): Area[] => {
    const [n, women] = [counts[at] ?? null, counted.women(place)];
    if (women === undefined) return [];
    if (n !== null) return [{ place, n, women }];
    return counted.isSmall({ ...asked, place })
      ? [{ place, n: 1, most: 4, women }]
      : [{ place, n: 0, most: left, women }];
  });
}

/**
 * Pairs of which it is sure which is above.
 * @param doubt part of its women by which each may have more or fewer, as brings a pair nearest
 */
export function surePairs(
  areas: readonly Area[],
  doubt = 0,
): readonly { readonly higher: Area; readonly lower: Area }[] {
  const pairs = areas.flatMap((higher) =>
    areas.filter((lower) => lower !== higher).map((lower) => ({ higher, lower })),
  );
  const adjusted = holmAdjusted(
    pairs.map(({ higher, lower }) => {
      const fewer = lower.women * (1 - doubt);
      const share = fewer / (higher.women * (1 + doubt) + fewer);
      const least = lower.most ?? lower.n;
      return least === Infinity ? 1 : binomialUpTo(least, higher.n + least, share);
    }),
  );
  return pairs.filter((_, at) => (adjusted[at] ?? 1) <= 0.05);
}

/**
 * @param doubt as of `surePairs`
 * @returns best and worst place by area, all sets true at once with 95 %
 */
export function ranksOf(
  areas: readonly Area[],
  doubt = 0,
): ReadonlyMap<string, readonly [number, number]> {
  const sure = surePairs(areas, doubt);
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
