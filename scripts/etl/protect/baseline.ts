/** What is known of a cell whatever this release prints below the alcaldía. */
import type { Highs } from 'highs';
import { baselineBounds, type Bounds } from './attacker';
import type { System } from './model';
import type { Suppression } from '../count/observation';
import { PossibleCounts } from './possibleCounts';
import { propagate } from './propagate';
import { greatestWithin, leastWithin } from './wholeBounds';

export class Baseline {
  private counts: PossibleCounts | undefined;

  constructor(
    private readonly highs: Highs,
    private readonly system: System,
    private readonly suppressions: readonly Suppression[],
    private readonly k: number,
  ) {}

  /** Greatest minus least count of a cell by whole-alcaldía totals and earlier releases. */
  widthOf(cell: number): number {
    const { least, greatest } = this.boundsOf(cell);
    return greatestWithin(greatest) - leastWithin(least);
  }

  /** Least count of a cell by the same. */
  leastOf(cell: number): number {
    return leastWithin(this.boundsOf(cell).least);
  }

  private boundsOf(cell: number): Bounds {
    const { highs, system, suppressions, k } = this;
    this.counts ??= new PossibleCounts(
      highs,
      system,
      propagate(system, baselineBounds(system, suppressions, k)),
    );
    return { least: this.endOf(this.counts, cell, -1), greatest: this.endOf(this.counts, cell, 1) };
  }

  /** By whole counts; where the furthest are not found, by fractions, which leave no less room. */
  private endOf(counts: PossibleCounts, cell: number, way: -1 | 1): number {
    return counts.furthestWhole(cell, way) ?? counts.furthest(cell, way);
  }

  dispose(): void {
    this.counts?.dispose();
  }
}
