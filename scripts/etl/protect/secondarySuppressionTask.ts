import type { Highs } from 'highs';
import { consistent } from '../solve/consistentLinks';
import { withRelations, type System } from '../cells/model';
import type { Suppression } from '../count/observation';
import { startingCounts } from './startingCounts';
import { suppressSecondary } from './secondarySuppression';
import type { Task } from '../solve/threads/task';

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
  { system, suppressions, k, prices }: Task,
): readonly Suppression[] {
  const secured = (tied: System, initial: readonly Suppression[]) => {
    const counts = startingCounts(highs, tied, initial, k);
    return suppressSecondary(highs, tied, counts, k, (cell) => prices[cell] ?? 0, initial);
  };
  const apart = withRelations(system, ({ addsIn }) => addsIn === 0);
  if (tiesTheSame(apart, system)) return secured(system, suppressions);
  let decided = suppressions;
  for (let round = 0; round < ROUNDS; round++) {
    const linked = consistent(highs, system, decided, k).system;
    const together = secured(linked, decided);
    decided = secured(apart, together);
    const isSettled = decided.every((own, cell) => own === together[cell]);
    const relinked = consistent(highs, system, decided, k).system;
    if (isSettled && tiesTheSame(relinked, linked)) return decided;
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
