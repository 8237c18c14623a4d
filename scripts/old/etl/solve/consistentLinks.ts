/** Which years of two editions are tied by «late reports only add», or by equality. */
import type { Highs } from 'highs';
import { boundsOf, type Bounds } from '../cells/attacker';
import { CellFault } from './cellFault';
import { withRelations, type System } from '../cells/model';
import type { Suppression } from '../count/observation';
import { propagate } from './propagate';
import type { Search } from './solver';
import { anyWholeCounts } from './wholeCounts';

/** Longer than any that was seen to be needed. */
const ANY: Search = { nodes: 1000, gap: 1e9 };

export interface Consistent {
  readonly system: System;
  /** What a reader knows of each cell by its sums, one at a time. */
  readonly bounds: readonly Bounds[];
  /** Whole counts that give all that is printed. */
  readonly counts: Int32Array;
}

/**
 * The system without the links of the years in which what is printed contradicts them: there the
 * authority took reports back, and a reader can no longer count on it that it only added.
 * @throws CellFault when no whole counts could have given what is printed, or none are found.
 */
export function consistent(
  highs: Highs,
  system: System,
  suppressions: readonly Suppression[],
  k: number,
): Consistent {
  const printed = system.kinds.map((kind, cell) =>
    boundsOf(kind, suppressions[cell] ?? 'ninguna', system.values[cell] ?? 0, k),
  );
  const years = [...new Set(system.relations.map(({ addsIn }) => addsIn))]
    .filter((year) => year !== 0)
    .sort((a, b) => a - b);
  const all = attempt(highs, system, printed);
  if (!(all instanceof CellFault)) return all;
  const kept = new Set([0]);
  const linked = () =>
    attempt(
      highs,
      withRelations(system, ({ addsIn }) => kept.has(addsIn)),
      printed,
    );
  let last = years.length === 0 ? all : linked();
  for (const year of years) {
    kept.add(year);
    const tied = linked();
    if (tied instanceof CellFault) kept.delete(year);
    else last = tied;
  }
  if (last instanceof CellFault) throw last;
  return last;
}

/**
 * @returns why no counts could have given what is printed.
 * @throws CellFault where that can't be told: to drop a link that holds would forget what a reader knows.
 */
function attempt(highs: Highs, system: System, printed: readonly Bounds[]): Consistent | CellFault {
  const bounds = propagated(system, printed);
  if (bounds instanceof CellFault) return bounds;
  const found = anyWholeCounts(highs, system, bounds, ANY);
  if (found === 'unknown') throw new CellFault('irresuelta', 0, system.names);
  if (found === 'impossible') return new CellFault('imposible', 0, system.names);
  return { system, bounds, counts: found.counts };
}

function propagated(system: System, printed: readonly Bounds[]): readonly Bounds[] | CellFault {
  try {
    return propagate(system, printed);
  } catch (thrown) {
    if (thrown instanceof CellFault) return thrown;
    throw thrown;
  }
}
