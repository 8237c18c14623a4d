import type { Highs } from 'highs';
import { consistent } from '../solve/consistentLinks';
import { withRelations, type System, UNKNOWN } from '../cells/model';
import type { Suppression } from '../count/observation';
import { suppressSecondary } from './secondarySuppression';
import { IntervalWidths } from './widenIntervals';
import type { Task } from '../solve/threads/task';
import { boundsOf, type Bounds } from '../cells/attacker';
import { CellFault } from '../solve/cellFault';
import { PossibleCounts } from '../solve/possibleCounts';
import { propagate } from '../solve/propagate';

/**
 * Each round hides more than the one before it; after these, what is not settled is left to the audit, and
 * what it works out is withdrawn.
 */
const ROUNDS = 8;

/**
 * Suppresses what a system needs: so that neither the new release alone tells anything nor the two
 * together do, of which less may be promised where the earlier one told much. To hide a cell can undo
 * a contradiction that kept the years of two releases apart; then they are tied after all, and more
 * may be needed.
 * @throws CellFault naming a cell that no suppression can protect.
 */
export function secondarySuppressionTask(
  highs: Highs,
  { system, suppressions, k, prices, settled }: Task,
): readonly Suppression[] {
  const secured = (tied: System, initial: readonly Suppression[], seen?: IntervalWidths) => {
    const counts = startingCounts(highs, tied, initial, k);
    const widths = seen ?? new IntervalWidths(counts);
    const weight = (cell: number) => prices[cell] ?? 0;
    const own = suppressSecondary(highs, tied, counts, k, weight, initial, widths, settled);
    return { own, widths };
  };
  const apart = withRelations(system, ({ addsIn }) => addsIn === 0);
  if (tiesTheSame(apart, system)) return secured(system, suppressions).own;
  let decided = suppressions;
  let linked = consistent(highs, system, decided, k).system;
  let seen: IntervalWidths | undefined;
  for (let round = 0; round < ROUNDS; round++) {
    const together = secured(linked, decided, seen);
    // Counts that fit all the sums fit some of them, and still do once more is hidden: they are not sought again.
    decided = secured(apart, together.own, together.widths.copy()).own;
    const relinked = consistent(highs, system, decided, k).system;
    seen = tiesTheSame(relinked, linked) ? together.widths : undefined;
    if (seen && decided.every((own, cell) => own === together.own[cell])) return decided;
    linked = relinked;
  }
  return decided;
}

/** Of two parts of one system. As many years tied need not be the same ones. */
function tiesTheSame(one: System, other: System): boolean {
  return (
    one.relations.length === other.relations.length &&
    one.relations.every((relation, position) => relation === other.relations[position])
  );
}

/**
 * The true counts, with any that fit for the cells that only an earlier release counted. Where none
 * fit (reports were taken back where nobody can see it), the hidden ones need not be the true ones:
 * what must be shown of them is that others are possible.
 * @throws CellFault when no counts at all fit.
 */
function startingCounts(
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
