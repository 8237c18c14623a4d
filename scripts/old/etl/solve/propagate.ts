/** What follows of the bounds of each cell from those of its sums alone, one sum at a time. */
import type { Bounds } from '../cells/attacker';
import { CellFault } from './cellFault';
import type { System } from '../cells/model';

/** Sweeps after which the little that could still follow is left to the solver. */
const SWEEPS = 60;

/**
 * Narrows bounds until nothing more follows.
 * @param start what is known of each cell.
 * @throws CellFault naming a cell that is left without a value: the numbers contradict one another.
 */
export function propagate(system: System, start: readonly Bounds[]): readonly Bounds[] {
  const least = start.map((bounds) => bounds.least);
  const greatest = start.map((bounds) => bounds.greatest);
  const stale = new Set(system.relations.keys());
  const narrow = (cell: number, low: number, high: number): void => {
    const isNews = low > (least[cell] ?? 0) || high < (greatest[cell] ?? 0);
    if (!isNews) return;
    least[cell] = Math.max(low, least[cell] ?? 0);
    greatest[cell] = Math.min(high, greatest[cell] ?? 0);
    if ((least[cell] ?? 0) > (greatest[cell] ?? 0)) {
      throw new CellFault('contradice', cell, system.names);
    }
    for (const relation of system.relationsOf[cell] ?? []) stale.add(relation);
  };
  for (let budget = SWEEPS * system.relations.length; stale.size > 0 && budget > 0; budget--) {
    const [position = 0] = stale;
    stale.delete(position);
    const relation = system.relations[position];
    if (relation === undefined) continue;
    const { total, parts } = relation;
    let low = 0;
    let high = 0;
    for (const part of parts) {
      low += least[part] ?? 0;
      high += greatest[part] ?? 0;
    }
    narrow(total, low, high);
    for (const part of parts) {
      const othersLow = low - (least[part] ?? 0);
      const othersHigh = high - (greatest[part] ?? 0);
      narrow(part, (least[total] ?? 0) - othersHigh, (greatest[total] ?? 0) - othersLow);
    }
  }
  return least.map((low, cell) => ({ least: low, greatest: greatest[cell] ?? low }));
}
