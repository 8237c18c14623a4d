/** The attack: between which counts must each hidden cell of a system lie? */
import type { Highs } from 'highs';
import { boundsOf, ceilingsOf, protectionOf, type Bounds } from './attacker';
import type { System } from './model';
import type { Suppression } from './observation';
import { PossibleCounts } from './possibleCounts';
import { propagate } from './propagate';
import { Room } from './room';
import { signOf } from './signs';

export interface Findings {
  /** Cells whose count, or too narrow an interval for it, follows from what is printed. */
  readonly recovered: readonly number[];
  /** Greatest minus least possible count of the most exposed suppressed cell; null if none. */
  readonly narrowest: number | null;
}

/** Rounds in which many cells are pushed at once, before the rest are asked for one by one. */
const ROUNDS = 12;

/**
 * Attacks a system of which only what is printed is known. A cell is held safe only if whole counts
 * were found that print the same and differ enough in it; without them it counts as recovered.
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
  const bounds = propagate(system, known);
  const counts = new PossibleCounts(highs, system, bounds);
  try {
    return new Attack(system, suppressions, bounds, counts).run();
  } finally {
    counts.dispose();
  }
}

class Attack {
  private readonly ceilings: Float64Array;
  private readonly room: Room;
  private readonly bounds: Bounds[];
  private readonly settled = new Set<number>();

  constructor(
    private readonly system: System,
    private readonly suppressions: readonly Suppression[],
    bounds: readonly Bounds[],
    private readonly counts: PossibleCounts,
  ) {
    this.ceilings = ceilingsOf(system);
    this.bounds = [...bounds];
    this.room = new Room(counts.any());
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

  /** Finds how far one cell can go, and whole counts that show it. */
  private settle(cell: number): void {
    this.settled.add(cell);
    const { least, greatest } = this.counts.extremes(cell);
    this.bounds[cell] = { least, greatest };
    if (greatest - least < this.needOf(cell)) return;
    if (this.room.leastOf(cell) > least) this.admit(this.counts.holding(cell, least));
    if (this.room.greatestOf(cell) < greatest) this.admit(this.counts.holding(cell, greatest));
  }

  private admit(counts: Float64Array | undefined): void {
    if (counts !== undefined) this.room.admit(counts);
  }

  /** The least width among suppressed cells: settles the tightest until it is known for sure. */
  private narrowest(): number | null {
    const suppressed = this.cells().filter((cell) => this.isSuppressed(cell));
    for (;;) {
      const width = suppressed.reduce(
        (least, cell) => Math.min(least, this.room.widthOf(cell)),
        Infinity,
      );
      const tightest = suppressed.filter((cell) => this.room.widthOf(cell) === width);
      const [first] = tightest;
      if (first === undefined) return null;
      if (tightest.some((cell) => this.isExact(cell))) return width;
      this.settle(first);
    }
  }

  private doubtful(): readonly number[] {
    return this.cells().filter((cell) => this.isDoubtful(cell));
  }

  private isDoubtful(cell: number): boolean {
    return this.room.widthOf(cell) < this.needOf(cell);
  }

  /** How far apart its possible counts must lie. A withheld cell may be known, if it is zero. */
  private needOf(cell: number): number {
    if (this.isSuppressed(cell)) return protectionOf(this.ceilings[cell] ?? 0);
    return this.system.kinds[cell] === 'withheld' && this.room.leastOf(cell) > 0 ? 1 : 0;
  }

  private isExact(cell: number): boolean {
    const own = this.bounds[cell];
    const widest = own === undefined ? 0 : own.greatest - own.least;
    return this.settled.has(cell) || this.room.widthOf(cell) === widest;
  }

  private isSuppressed(cell: number): boolean {
    return (this.suppressions[cell] ?? 'ninguna') !== 'ninguna';
  }

  private cells(): readonly number[] {
    return [...this.system.kinds.keys()];
  }
}
