/** What is known of a cell whatever is printed below the alcaldía of its vintage. */
import { group } from 'd3';
import type { Highs } from 'highs';
import { baselineBounds, PROTECTION_LEVEL, type Bounds } from '../cells/attacker';
import type { System } from '../cells/model';
import type { Suppression } from '../count/observation';
import { PossibleCounts } from '../solve/possibleCounts';
import { propagate } from '../solve/propagate';
import {
  FeasibilityIntervals,
  greatestWithin,
  leastWithin,
  type Deadline,
} from './feasibilityIntervals';

/** Steps without news after which what is left is asked of the solver. */
const STALL = 12;

export class Baseline {
  /** By vintage. */
  private readonly ceilings = new Map<number, readonly Bounds[]>();
  private readonly counts = new Map<number, PossibleCounts>();
  private readonly walks = new Map<number, FeasibilityIntervals>();

  constructor(
    private readonly highs: Highs,
    private readonly system: System,
    private readonly suppressions: readonly Suppression[],
    private readonly k: number,
    private readonly deadline: Deadline,
    /** Whole counts that give all that is printed, and so what was known before. */
    private readonly start: Int32Array,
  ) {}

  /** Walks through counts possible by the same until some cells are seen to vary, or no more of them do. */
  explore(cells: readonly number[]): void {
    const { highs, system, deadline, start } = this;
    for (const [vintage, own] of group(cells, (cell) => this.vintageOf(cell))) {
      const possible = { system, bounds: this.ceilingsOf(vintage), counts: start };
      const walk = new FeasibilityIntervals(highs, possible, deadline);
      this.walks.set(vintage, walk);
      const left = new Set(own);
      for (let idle = 0; left.size > 0 && idle < STALL; idle++) {
        const before = left.size;
        walk.step((cell) => left.has(cell));
        for (const cell of left) if (this.isSeenToVary(cell)) left.delete(cell);
        if (left.size < before) idle = -1;
      }
    }
  }

  /** Whether counts of a cell were found by the same that lie outside of some bounds. */
  isWiderThan(cell: number, { least, greatest }: Bounds): boolean {
    const walk = this.walks.get(this.vintageOf(cell));
    if (walk === undefined) return false;
    return this.system.kinds[cell] === 'untold'
      ? walk.leastOf(cell) < least
      : walk.widthOf(cell) > greatest - least;
  }

  private isSeenToVary(cell: number): boolean {
    const walk = this.walks.get(this.vintageOf(cell));
    return this.system.kinds[cell] === 'untold'
      ? walk?.leastOf(cell) === 0
      : (walk?.widthOf(cell) ?? 0) >= PROTECTION_LEVEL;
  }

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
    for (const walk of this.walks.values()) walk.dispose();
  }
}
