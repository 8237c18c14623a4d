/**
 * Pareto dominance: at least as much in every criterion, and more in one.
 * @param one values, one per criterion, more is more priority
 */
export function dominates(one: readonly number[], other: readonly number[]): boolean {
  return (
    one.every((value, criterion) => value >= (other[criterion] ?? Infinity)) &&
    one.some((value, criterion) => value > (other[criterion] ?? Infinity))
  );
}
