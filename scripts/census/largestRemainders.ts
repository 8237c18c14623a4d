/**
 * Whole parts that add up to `total` exactly, as near to the shares as whole numbers go
 * (Hamilton's method; of equal remainders, the first).
 * @param shares that add up to `total` but for the machine's rounding
 */
export function largestRemainders(shares: readonly number[], total: number): readonly number[] {
  const left = total - shares.reduce((sum, share) => sum + Math.floor(share), 0);
  const first = new Set(
    shares
      .map((share, index) => ({ index, rest: share % 1 }))
      .toSorted((a, b) => b.rest - a.rest)
      .slice(0, left)
      .map(({ index }) => index),
  );
  return shares.map((share, index) => Math.floor(share) + (first.has(index) ? 1 : 0));
}
