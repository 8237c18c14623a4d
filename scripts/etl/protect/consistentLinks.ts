/** Which years of two editions are tied by «late reports only add», or by equality. */
import type { Highs } from 'highs';
import { boundsOf, type Bounds } from './attacker';
import { CellFault } from './cellFault';
import { withRelations, type System } from './model';
import type { Suppression } from './observation';
import { PossibleCounts } from './possibleCounts';
import { propagate } from './propagate';

/**
 * The system without the links of the years in which what is printed contradicts them: there the
 * authority took reports back, and a reader can no longer count on it that it only added.
 */
export function withConsistentLinks(
  highs: Highs,
  system: System,
  suppressions: readonly Suppression[],
  k: number,
): System {
  const years = [...new Set(system.relations.map(({ addsIn }) => addsIn))]
    .filter((year) => year !== 0)
    .sort((a, b) => a - b);
  const bounds = system.kinds.map((kind, cell) =>
    boundsOf(kind, suppressions[cell] ?? 'ninguna', system.values[cell] ?? 0, k),
  );
  if (years.length === 0 || isPossible(highs, system, bounds)) return system;
  const kept = new Set([0]);
  const linked = () => withRelations(system, ({ addsIn }) => kept.has(addsIn));
  for (const year of years) {
    kept.add(year);
    if (!isPossible(highs, linked(), bounds)) kept.delete(year);
  }
  return linked();
}

function isPossible(highs: Highs, system: System, bounds: readonly Bounds[]): boolean {
  try {
    const counts = new PossibleCounts(highs, system, propagate(system, bounds));
    try {
      counts.any();
    } finally {
      counts.dispose();
    }
    return true;
  } catch (thrown) {
    if (thrown instanceof CellFault) return false;
    throw thrown;
  }
}
