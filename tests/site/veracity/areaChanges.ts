/** Changes of areas, and how much they differ among themselves (docs/decisions/evaluar.md). */

export type Change = readonly [before: number, after: number];

/** Of how each one's cases are shared among the quarters that both tell. */
export function courseDistance(
  one: readonly (number | null)[],
  other: readonly (number | null)[],
): number | null {
  const both = one.flatMap((count, at) => {
    const its = other[at] ?? null;
    return count === null || its === null ? [] : [[count, its] as const];
  });
  const means = [0, 1].map(
    (side) => both.reduce((sum, pair) => sum + (pair[side] ?? 0), 0) / both.length,
  );
  const [mean = NaN, its = NaN] = means;
  if (both.length < 2 || mean === 0 || its === 0) return null;
  return Math.sqrt(both.reduce((sum, [x, y]) => sum + (x / mean - y / its) ** 2, 0) / both.length);
}

export const together = (changes: readonly Change[]): Change =>
  changes.reduce<Change>((sum, each) => [sum[0] + each[0], sum[1] + each[1]], [0, 0]);

/** By how much the difference of many weighs as that of one. */
export function share(changes: readonly Change[]): number {
  const sizes = changes.map(([before, after]) => before + after);
  const all = sizes.reduce((sum, size) => sum + size, 0);
  return sizes.reduce((sum, size) => sum + (size / all) ** 2, 0);
}

/** τ² of DerSimonian and Laird (1986) against the median of its χ² (Wilson and Hilferty 1931). */
export function variance(groups: readonly (readonly Change[])[]): number {
  let [statistic, freedom, weight] = [0, 0, 0];
  for (const group of groups) {
    const [before, after] = together(group);
    const p = after / (before + after);
    const told = group.filter((each) => each[0] + each[1] > 0);
    freedom += told.length - 1;
    for (const each of told) {
      const n = each[0] + each[1];
      statistic += (each[1] - n * p) ** 2 / (n * p * (1 - p));
      weight += p * (1 - p) * (n - n ** 2 / (before + after));
    }
  }
  const median = freedom * (1 - 2 / (9 * freedom)) ** 3;
  return Math.max(0, ((statistic * freedom) / median - freedom) / weight);
}

/** Half a case to each count; and its logarithm in standard errors of chance. */
export function halved(own: Change, rest: Change) {
  const cells = [...own, ...rest].map((count) => count + 0.5);
  const [a = NaN, b = NaN, c = NaN, d = NaN] = cells;
  const log = Math.log((b / a) * (c / d));
  return {
    ratio: Math.exp(log),
    deviate: log / Math.sqrt(cells.reduce((sum, cell) => sum + 1 / cell, 0)),
  };
}
