/** Whole counts that give what is printed, for moves to start from. */
import type { Highs } from 'highs';
import { boundsOf, type Bounds } from '../cells/attacker';
import { CellFault } from '../solve/cellFault';
import { UNKNOWN, type System } from '../cells/model';
import type { Suppression } from '../count/observation';
import { PossibleCounts } from '../solve/possibleCounts';
import { propagate } from '../solve/propagate';

/**
 * The true counts, with any that fit for the cells that only an earlier release counted. Where none
 * fit (reports were taken back where nobody can see it), the hidden ones need not be the true ones:
 * what must be shown of them is that others are possible.
 * @throws CellFault when no counts at all fit.
 */
export function startingCounts(
  highs: Highs,
  system: System,
  suppressions: readonly Suppression[],
  k: number,
): Int32Array {
  if (!system.values.includes(UNKNOWN)) return system.values;
  const asPrinted = system.kinds.map((kind, cell) =>
    boundsOf(kind, suppressions[cell] ?? 'ninguna', system.values[cell] ?? 0, k),
  );
  const asCounted = asPrinted.map((bounds, cell) => {
    const value = system.values[cell] ?? UNKNOWN;
    return value === UNKNOWN ? bounds : { least: value, greatest: value };
  });
  const counts = wholeCounts(highs, system, asCounted) ?? wholeCounts(highs, system, asPrinted);
  if (counts === undefined) throw new CellFault('imposible', 0, system.names);
  return counts;
}

function wholeCounts(
  highs: Highs,
  system: System,
  start: readonly Bounds[],
): Int32Array | undefined {
  try {
    const counts = new PossibleCounts(highs, system, propagate(system, start));
    try {
      return counts.whole();
    } finally {
      counts.dispose();
    }
  } catch (thrown) {
    if (thrown instanceof CellFault) return undefined;
    throw thrown;
  }
}
