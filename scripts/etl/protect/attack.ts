/** The attack: between which counts must each hidden cell of a system lie? */
import * as v from 'valibot';
import type { Highs } from 'highs';
import { boundsOf, ceilingsOf, protectionOf } from './attacker';
import { Baseline } from './baseline';
import { withConsistentLinks } from './consistentLinks';
import { districtsOf, isWithin, type System } from './model';
import type { Suppression } from './observation';
import { PossibleCounts, type Around } from './possibleCounts';
import { propagate } from './propagate';
import { leastWithin, widthWithin } from './room';
import { signOf } from './signs';
import type { Task } from './threads/task';

export const findingsSchema = v.object({
  /** Cells whose count, or too narrow an interval for it, follows from what is printed. */
  recovered: v.array(v.number()),
  /** Greatest minus least possible count of the most exposed suppressed cell; null if none. */
  narrowest: v.nullable(v.number()),
  /** The same of those that are not recovered. */
  narrowestSafe: v.nullable(v.number()),
});

export type Findings = v.InferOutput<typeof findingsSchema>;

/** Rounds in which many cells are pushed at once, before the rest are asked for one by one. */
const ROUNDS = 24;

/**
 * Attacks a system of which only what is printed is known, by linear programming: the interval of a
 * cell goes from its least to its greatest value over all that is possible, rounded inwards.
 * Whole counts could leave less room than fractions do; that they don't is proven where cells are
 * suppressed (suppress.ts), by whole counts that print the same.
 * @param suppressions how each cell is printed.
 * @throws CellFault when no counts at all could have given what is printed.
 */
export function attack(
  highs: Highs,
  system: System,
  suppressions: readonly Suppression[],
  k: number,
): Findings {
  const linked = withConsistentLinks(highs, system, suppressions, k);
  const known = system.kinds.map((kind, cell) =>
    boundsOf(kind, suppressions[cell] ?? 'ninguna', system.values[cell] ?? 0, k),
  );
  const bounds = propagate(linked, known);
  const whole = new PossibleCounts(highs, linked, bounds);
  const within = (around: Around) => new PossibleCounts(highs, linked, bounds, around);
  const baseline = new Baseline(highs, linked, suppressions, k);
  try {
    const ceilings = ceilingsOf(linked, suppressions, k);
    return new Attack(linked, suppressions, k, ceilings, whole, within, baseline).run();
  } finally {
    whole.dispose();
    baseline.dispose();
  }
}

export function attackTask(highs: Highs, { system, suppressions, k }: Task): Findings {
  return attack(highs, system, suppressions, k);
}

class Attack {
  private readonly some: Float64Array;
  /** Least and greatest value found so far: the true interval holds them. */
  private readonly least: Float64Array;
  private readonly greatest: Float64Array;
  private readonly settled = new Set<number>();
  private readonly cells: readonly number[];

  constructor(
    private readonly system: System,
    private readonly suppressions: readonly Suppression[],
    private readonly k: number,
    private readonly ceilings: Float64Array,
    private readonly whole: PossibleCounts,
    private readonly within: (around: Around) => PossibleCounts,
    private readonly baseline: Baseline,
  ) {
    this.cells = [...system.kinds.keys()];
    this.some = whole.any();
    this.least = Float64Array.from(this.some);
    this.greatest = Float64Array.from(this.some);
  }

  run(): Findings {
    for (const district of districtsOf(this.system)) {
      if (district === undefined) this.push(this.whole, this.doubtful());
      else this.pushWithin(district);
    }
    for (const cell of this.doubtful()) if (this.isDoubtful(cell)) this.settle(cell);
    const recovered = this.recovered();
    const told = new Set(recovered);
    return {
      recovered,
      narrowest: this.narrowest(() => true),
      narrowestSafe: this.narrowest((cell) => !told.has(cell)),
    };
  }

  /** What is possible with the other districts as they are is possible: it can only clear cells. */
  private pushWithin(district: number): void {
    const cells = this.doubtful().filter((cell) => isWithin(this.system, cell, district));
    if (cells.length === 0) return;
    const counts = this.within({ counts: this.some, district });
    try {
      this.push(counts, cells);
    } finally {
      counts.dispose();
    }
  }

  /** Pushes many cells at once, every which way. */
  private push(counts: PossibleCounts, cells: readonly number[]): void {
    for (let round = 0; round < ROUNDS; round++) {
      const doubtful = new Set(cells.filter((cell) => this.isDoubtful(cell)));
      if (doubtful.size === 0) return;
      // Every odd round pushes back what the one before it pushed.
      const way = (cell: number) => (signOf(cell, round >> 1) > 0 === (round % 2 === 0) ? 1 : -1);
      this.admit(counts.pushed((cell) => (doubtful.has(cell) ? way(cell) : 0)));
    }
  }

  /** Finds the whole interval of one cell; the solutions at its ends widen others' as well. */
  private settle(cell: number): void {
    this.settled.add(cell);
    for (const way of [-1, 1] as const) {
      this.admit(this.whole.pushed((other) => (other === cell ? way : 0)));
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
  private narrowest(counts: (cell: number) => boolean): number | null {
    const suppressed = this.cells.filter((cell) => this.isSuppressed(cell) && counts(cell));
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

  /** Cells of which the release tells more than was public anyway. */
  private recovered(): number[] {
    return this.doubtful().filter((cell) =>
      this.system.kinds[cell] === 'untold'
        ? this.leastOf(cell) > this.baseline.leastOf(cell)
        : this.widthOf(cell) < this.baseline.widthOf(cell),
    );
  }

  private doubtful(): number[] {
    return this.cells.filter((cell) => this.isDoubtful(cell));
  }

  private isDoubtful(cell: number): boolean {
    if (this.system.kinds[cell] === 'untold') return this.leastOf(cell) > 0;
    return this.widthOf(cell) < this.needOf(cell);
  }

  /**
   * How far apart its possible counts must lie. A withheld cell may be known if it is zero, or not
   * small; if there must be cases in it, and they may be under k, it is as hidden as a suppressed one
   * (docs/decisions/lo-que-se-puede-inferir.md).
   */
  private needOf(cell: number): number {
    const least = this.leastOf(cell);
    const isSmall = this.system.kinds[cell] === 'withheld' && least > 0 && least < this.k;
    return this.isSuppressed(cell) || isSmall ? protectionOf(this.ceilings[cell] ?? 0) : 0;
  }

  private leastOf(cell: number): number {
    return leastWithin(this.least[cell] ?? 0);
  }

  private widthOf(cell: number): number {
    return widthWithin(this.least[cell] ?? 0, this.greatest[cell] ?? 0);
  }

  private isSuppressed(cell: number): boolean {
    return (this.suppressions[cell] ?? 'ninguna') !== 'ninguna';
  }
}
