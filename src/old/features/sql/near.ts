/** Names that are written almost alike. */

/** Letters changed, added or left out, up to which two names are alike. */
const MOST = 2;

/** @returns those of `known` that may have been meant, the most alike first */
export function namesNear(name: string, known: readonly string[]): readonly string[] {
  return [...new Set(known)]
    .map((each) => ({ each, distance: distance(name.toLowerCase(), each.toLowerCase()) }))
    .filter(({ distance }) => distance <= MOST)
    .sort((one, other) => one.distance - other.distance)
    .map(({ each }) => each);
}

/** Levenshtein's. */
function distance(one: string, other: string): number {
  let before = Array.from({ length: other.length + 1 }, (_, place) => place);
  for (const [row, letter] of [...one].entries()) {
    const now = [row + 1];
    for (const [column, beside] of [...other].entries()) {
      const [left = 0, above = 0, corner = 0] = [now[column], before[column + 1], before[column]];
      now.push(Math.min(left + 1, above + 1, corner + (letter === beside ? 0 : 1)));
    }
    before = now;
  }
  return before[other.length] ?? Infinity;
}
