/**
 * Between which counts each cell can lie, its feasibility interval: from within, by whole counts that were found; from without,
 * by what not even fractions can exceed. Where the two meet, the interval is known for sure.
 */
import type { Highs } from 'highs';
import type { Bounds } from '../cells/attacker';
import type { System } from '../cells/model';
import type { Consistent } from '../solve/consistentLinks';
import { PossibleCounts } from '../solve/possibleCounts';
import { ShortMoves } from './shortMoves';
import type { Search } from '../solve/solver';
import { openCells, searchWholeCounts } from '../solve/wholeCounts';
import { WholeWalk } from './wholeWalk';

/** The best there is, of all the system. */
const BEST: Search = { nodes: 500, gap: 0 };

/**
 * What may be asked of the solver about one system, however long the answers take: some forty times what any was
 * seen to need. What is not decided by then counts as recovered.
 */
const QUESTIONS = 2000;
const QUESTIONS_PER_CELL = 4;

/** Where an audit of a system ends, counted in questions: alike on any machine. */
export class Deadline {
  /** @param left questions that may still be asked. */
  constructor(private left: number) {}

  static of({ kinds }: System): Deadline {
    return new Deadline(QUESTIONS + QUESTIONS_PER_CELL * kinds.length);
  }

  /** @returns whether one question more may be asked. */
  ask(): boolean {
    this.left -= 1;
    return this.left >= 0;
  }
}

export class FeasibilityIntervals {
  /** Least and greatest value found. */
  private readonly least: Int32Array;
  private readonly greatest: Int32Array;
  private readonly outer: Bounds[];
  private readonly bounded = new Set<number>();
  private readonly settled = new Set<number>();
  private readonly walk: WholeWalk;
  private fractions: PossibleCounts | undefined;
  private moves: ShortMoves | undefined;

  constructor(
    private readonly highs: Highs,
    private readonly possible: Consistent,
    private readonly deadline: Deadline,
  ) {
    const { system, bounds, counts } = possible;
    this.least = Int32Array.from(counts);
    this.greatest = Int32Array.from(counts);
    this.outer = [...bounds];
    this.walk = new WholeWalk(highs, system, bounds, counts);
  }

  leastOf(cell: number): number {
    return this.least[cell] ?? 0;
  }

  /** Greatest minus least value found. */
  widthOf(cell: number): number {
    return (this.greatest[cell] ?? 0) - this.leastOf(cell);
  }

  innerOf(cell: number): Bounds {
    return { least: this.leastOf(cell), greatest: this.greatest[cell] ?? 0 };
  }

  outerOf(cell: number): Bounds {
    return this.outer[cell] ?? { least: 0, greatest: 0 };
  }

  isExact(cell: number): boolean {
    const { least, greatest } = this.outerOf(cell);
    return this.widthOf(cell) === greatest - least;
  }

  /** Whether its outer bounds are those of all sums together. */
  isBounded(cell: number): boolean {
    return this.bounded.has(cell);
  }

  /** Takes in other whole counts, in which some cells have moved. */
  step(isPushed: (cell: number) => boolean): void {
    if (!this.deadline.ask()) return;
    const counts = this.walk.step(isPushed);
    if (counts !== undefined) this.admit(counts);
  }

  /** Takes in counts in which a cell holds so many or goes beyond, where a short move from here leads to some. */
  reach(cell: number, count: number): void {
    if (!this.deadline.ask()) return;
    const { system, bounds } = this.possible;
    this.moves ??= new ShortMoves(this.highs, system, bounds, this.walk.counts);
    const counts = this.moves.to(cell, count);
    if (counts !== undefined) this.admit(counts);
  }

  /** Finds out how far a cell can go at most, fractions allowed. */
  bound(cell: number): void {
    if (this.bounded.has(cell)) return;
    this.bounded.add(cell);
    if (!this.deadline.ask()) return;
    const { system, bounds } = this.possible;
    this.fractions ??= new PossibleCounts(this.highs, system, bounds);
    this.outer[cell] = {
      least: leastWithin(this.fractions.furthest(cell, -1)),
      greatest: greatestWithin(this.fractions.furthest(cell, 1)),
    };
  }

  /** Searches the whole system for the ends of a cell's interval, once. */
  settle(cell: number): void {
    if (this.settled.has(cell)) return;
    this.settled.add(cell);
    this.bound(cell);
    const { least, greatest } = this.outerOf(cell);
    if (this.leastOf(cell) > least) this.settleEnd(cell, -1);
    if ((this.greatest[cell] ?? 0) < greatest) this.settleEnd(cell, 1);
  }

  dispose(): void {
    this.fractions?.dispose();
    this.moves?.dispose();
  }

  private settleEnd(cell: number, way: -1 | 1): void {
    if (!this.deadline.ask()) return;
    const { system, bounds, counts } = this.possible;
    const near = { counts, cells: openCells(bounds) };
    const costOf = (other: number) => (other === cell ? -way : 0);
    const found = searchWholeCounts(this.highs, system, bounds, near, costOf, BEST);
    if (typeof found === 'string') return;
    this.admit(found.counts);
    if (!found.isBest) return;
    const end = found.counts[cell] ?? 0;
    const { least, greatest } = this.outerOf(cell);
    this.outer[cell] = way < 0 ? { least: end, greatest } : { least, greatest: end };
  }

  private admit(counts: Int32Array): void {
    counts.forEach((count, cell) => {
      if (count < (this.least[cell] ?? 0)) this.least[cell] = count;
      if (count > (this.greatest[cell] ?? 0)) this.greatest[cell] = count;
    });
  }
}

/** The solver's rounding. */
const EPSILON = 1e-6;

/** Least whole number that is not under a bound. */
export function leastWithin(least: number): number {
  return Math.ceil(least - EPSILON);
}

/** Greatest whole number that is not over a bound. */
export function greatestWithin(greatest: number): number {
  return Math.floor(greatest + EPSILON);
}
