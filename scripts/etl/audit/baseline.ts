/** What is known of a cell whatever is printed below the alcaldía of its vintage. */
import type { Highs } from 'highs';
import { baselineBounds, type Bounds } from '../cells/attacker';
import type { System } from '../cells/model';
import type { Suppression } from '../count/observation';
import { PossibleCounts } from '../solve/possibleCounts';
import { propagate } from '../solve/propagate';
import { greatestWithin, leastWithin, type Deadline } from './feasibilityIntervals';

export class Baseline {
  /** By vintage. */
  private readonly ceilings = new Map<number, readonly Bounds[]>();
  private readonly counts = new Map<number, PossibleCounts>();

  constructor(
    private readonly highs: Highs,
    private readonly system: System,
    private readonly suppressions: readonly Suppression[],
    private readonly k: number,
    private readonly deadline: Deadline,
  ) {}

  /** What is public of a cell anyway, one sum at a time. */
  ceilingOf(cell: number): Bounds {
    return this.ceilingsOf(this.vintageOf(cell))[cell] ?? { least: 0, greatest: 0 };
  }

  /** Greatest minus least count of a cell by whole-alcaldía totals and earlier vintages. */
  widthOf(cell: number): number {
    const { least, greatest } = this.boundsOf(cell);
    return greatestWithin(greatest) - leastWithin(least);
  }

  /** Least count of a cell by the same. */
  leastOf(cell: number): number {
    return leastWithin(this.boundsOf(cell).least);
  }

  private vintageOf(cell: number): number {
    return this.system.vintages[cell] ?? 0;
  }

  private ceilingsOf(vintage: number): readonly Bounds[] {
    const { system, suppressions, k } = this;
    const known = this.ceilings.get(vintage);
    if (known !== undefined) return known;
    const made = propagate(system, baselineBounds(system, suppressions, k, vintage));
    this.ceilings.set(vintage, made);
    return made;
  }

  private boundsOf(cell: number): Bounds {
    const vintage = this.vintageOf(cell);
    if (!this.deadline.ask()) return this.ceilingOf(cell);
    const counts =
      this.counts.get(vintage) ??
      new PossibleCounts(this.highs, this.system, this.ceilingsOf(vintage));
    this.counts.set(vintage, counts);
    return { least: this.endOf(counts, cell, -1), greatest: this.endOf(counts, cell, 1) };
  }

  /** By whole counts; where the furthest are not found, by fractions, which leave no less room. */
  private endOf(counts: PossibleCounts, cell: number, way: -1 | 1): number {
    return counts.furthestWhole(cell, way) ?? counts.furthest(cell, way);
  }

  dispose(): void {
    for (const counts of this.counts.values()) counts.dispose();
  }
}
