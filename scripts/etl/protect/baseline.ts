/** What is known of a cell whatever this release prints below the alcaldía. */
import type { Highs } from 'highs';
import { baselineBounds, type Bounds } from './attacker';
import type { System } from './model';
import type { Suppression } from './observation';
import { PossibleCounts } from './possibleCounts';
import { propagate } from './propagate';
import { leastWithin, widthWithin } from './room';

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
    return widthWithin(least, greatest);
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
    const [least = 0, greatest = 0] = [-1, 1].map(
      (way) => this.counts?.pushed((other) => (other === cell ? (way < 0 ? -1 : 1) : 0))[cell],
    );
    return { least, greatest };
  }

  dispose(): void {
    this.counts?.dispose();
  }
}
