/**
 * Areas from the highest score to the lowest. Of two that tie, first the one with more in the first
 * criterion in which they differ, then as given: so one that another exceeds only in criteria without
 * weight is not above it.
 * @param scores one per area
 * @param values of each area, one per criterion, as the scores were made of
 * @returns places of `scores`
 */
export function orderByScore(
  scores: readonly number[],
  values: readonly (readonly number[])[],
): readonly number[] {
  return scores
    .map((score, area) => ({ area, score, own: values[area] ?? [] }))
    .sort((a, b) => b.score - a.score || firstDifference(a.own, b.own))
    .map(({ area }) => area);
}

/** Below zero where `one` has more. */
function firstDifference(one: readonly number[], other: readonly number[]): number {
  for (const [criterion, value] of one.entries()) {
    const difference = (other[criterion] ?? 0) - value;
    if (difference !== 0) return difference;
  }
  return 0;
}
