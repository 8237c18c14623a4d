/** The attack: between which counts must each hidden cell of a system lie? */
import type { Highs } from 'highs';
import { boundsOf, ceilingsOf, protectionOf } from './attacker';
import type { System } from './model';
import type { Suppression } from './observation';
import { PossibleCounts } from './possibleCounts';
import { propagate } from './propagate';
import { signOf } from './signs';

export interface Findings {
  /** Cells whose count, or too narrow an interval for it, follows from what is printed. */
  readonly recovered: readonly number[];
  /** Greatest minus least possible count of the most exposed suppressed cell; null if none. */
  readonly narrowest: number | null;
}

/** Rounds in which many cells are pushed at once, before the rest are asked for one by one. */
const ROUNDS = 24;

/** The solver's rounding. */
const EPSILON = 1e-6;

/**
 * Attacks a system of which only what is printed is known, by linear programming: the interval of a
 * cell goes from its least to its greatest value over all that is possible, rounded inwards.
 * Whole counts could leave less room than fractions do; that they don't is proven where cells are
 * suppressed (suppress.ts), by whole counts that print the same.
 * @param suppressions how each cell is printed.
 * @throws Error when no counts at all could have given what is printed.
 */
export function attack(
  highs: Highs,
  system: System,
  suppressions: readonly Suppression[],
  k: number,
): Findings {
  const known = system.kinds.map((kind, cell) =>
    boundsOf(kind, suppressions[cell] ?? 'ninguna', system.values[cell] ?? 0, k),
  );
  const counts = new PossibleCounts(highs, system, propagate(system, known));
  try {
    return new Attack(system, suppressions, counts).run();
  } finally {
    counts.dispose();
  }
}

class Attack {
  private readonly ceilings: Float64Array;
  /** Least and greatest value found so far: the true interval holds them. */
  private readonly least: Float64Array;
  private readonly greatest: Float64Array;
  private readonly settled = new Set<number>();
  private readonly cells: readonly number[];

  constructor(
    private readonly system: System,
    private readonly suppressions: readonly Suppression[],
    private readonly counts: PossibleCounts,
  ) {
    this.ceilings = ceilingsOf(system);
    this.cells = [...system.kinds.keys()];
    const some = counts.any();
    this.least = Float64Array.from(some);
    this.greatest = Float64Array.from(some);
  }

  run(): Findings {
    for (let round = 0; round < ROUNDS; round++) {
      const doubtful = new Set(this.doubtful());
      if (doubtful.size === 0) break;
      // Every odd round pushes back what the one before it pushed.
      const way = (cell: number) => signOf(cell, round >> 1) * (round % 2 === 0 ? 1 : -1);
      this.admit(this.counts.pushed((cell) => (!doubtful.has(cell) ? 0 : way(cell) > 0 ? 1 : -1)));
    }
    for (const cell of this.doubtful()) if (this.isDoubtful(cell)) this.settle(cell);
    return { recovered: this.doubtful(), narrowest: this.narrowest() };
  }

  /** Finds the whole interval of one cell; the solutions at its ends widen others' as well. */
  private settle(cell: number): void {
    this.settled.add(cell);
    for (const way of [-1, 1] as const) {
      this.admit(this.counts.pushed((other) => (other === cell ? way : 0)));
    }
  }

  private admit(values: Float64Array): void {
    for (const cell of this.cells) {
      const value = values[cell] ?? 0;
      if (value < (this.least[cell] ?? 0)) this.least[cell] = value;
      if (value > (this.greatest[cell] ?? 0)) this.greatest[cell] = value;
    }
  }

  /** The least width among suppressed cells: settles the tightest until it is known for sure. */
  private narrowest(): number | null {
    const suppressed = this.cells.filter((cell) => this.isSuppressed(cell));
    for (;;) {
      const width = suppressed.reduce(
        (least, cell) => Math.min(least, this.widthOf(cell)),
        Infinity,
      );
      const tightest = suppressed.filter((cell) => this.widthOf(cell) === width);
      const [first] = tightest;
      if (first === undefined) return null;
      if (tightest.some((cell) => this.settled.has(cell))) return width;
      this.settle(first);
    }
  }

  private doubtful(): readonly number[] {
    return this.cells.filter((cell) => this.isDoubtful(cell));
  }

  private isDoubtful(cell: number): boolean {
    return this.widthOf(cell) < this.needOf(cell);
  }

  /** How far apart its possible counts must lie. A withheld cell may be known, if it is zero. */
  private needOf(cell: number): number {
    if (this.isSuppressed(cell)) return protectionOf(this.ceilings[cell] ?? 0);
    const mayBeZero = this.system.kinds[cell] !== 'withheld' || this.leastOf(cell) === 0;
    return mayBeZero ? 0 : 1;
  }

  private widthOf(cell: number): number {
    return Math.floor((this.greatest[cell] ?? 0) + EPSILON) - this.leastOf(cell);
  }

  private leastOf(cell: number): number {
    return Math.ceil((this.least[cell] ?? 0) - EPSILON);
  }

  private isSuppressed(cell: number): boolean {
    return (this.suppressions[cell] ?? 'ninguna') !== 'ninguna';
  }
}
