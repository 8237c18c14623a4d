import type { Highs } from 'highs';
import { withConsistentLinks } from './consistentLinks';
import type { Suppression } from './observation';
import { startingCounts } from './startingCounts';
import { suppress } from './suppress';
import type { Task } from './threads/task';

/**
 * Suppresses what a system needs. To hide a cell can undo a contradiction that kept the years of two
 * releases apart; then they are tied after all, and more may be needed.
 * @throws CellFault naming a cell that no suppression can protect.
 */
export function suppressTask(
  highs: Highs,
  { system, suppressions, k, prices }: Task,
): readonly Suppression[] {
  const priceOf = (cell: number) => prices[cell] ?? 0;
  let decided = suppressions;
  let linked = withConsistentLinks(highs, system, decided, k);
  for (;;) {
    const counts = startingCounts(highs, linked, decided, k);
    decided = suppress(highs, linked, counts, k, priceOf, decided);
    const relinked = withConsistentLinks(highs, system, decided, k);
    if (relinked.relations.length === linked.relations.length) return decided;
    linked = relinked;
  }
}
