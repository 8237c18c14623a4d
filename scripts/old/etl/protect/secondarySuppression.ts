/**
 * Secondary suppression: beside the cells under k (primary), as few as can be of the others so that
 * none can be worked out. Each cell is proven safe by whole counts that would print the same.
 */
import type { Highs } from 'highs';
import { baselineBounds, protectionLevelOf, type Bounds } from '../cells/attacker';
import { districtsOf, isWithin, type System } from '../cells/model';
import { Moves, type Move } from './moves';
import type { Suppression } from '../count/observation';
import { IntervalWidths, IntervalWidener } from './widenIntervals';
import { propagate } from '../solve/propagate';
import { isIntegral } from '../solve/solver';

/** Rounds of many cells at once before asking for each of those that are left. */
const ROUNDS = 4;

/**
 * @param counts the true count of each cell.
 * @param weight what a published cell is worth to its readers.
 * @param initial how each cell is printed at most: every count under k is suppressed in it.
 * @param widths how far apart counts were found already of which each fits this system; what is found is added.
 * @param settled cells that are not asked to be safe: they were found to be so, or never can.
 * @returns what becomes of each cell; anything but a published cell stays `ninguna`. A cell that no
 *   suppression of counts above zero can protect is left as it is: the audit says so, and its table is
 *   withheld (withdrawal.ts).
 */
export function suppressSecondary(
  highs: Highs,
  system: System,
  counts: Int32Array,
  k: number,
  weight: (cell: number) => number,
  initial: readonly Suppression[],
  widths = new IntervalWidths(counts),
  settled: ReadonlySet<number> = new Set(),
): readonly Suppression[] {
  const suppressions = [...initial];
  widths.admit(counts);
  if (k <= 1) return suppressions;
  new Suppressor(highs, system, counts, suppressions, k, weight, widths, settled).run();
  return suppressions;
}

class Suppressor {
  /** What is public of each cell anyway, one sum at a time. */
  private readonly ceilings: readonly Bounds[];

  constructor(
    private readonly highs: Highs,
    private readonly system: System,
    private readonly counts: Int32Array,
    private readonly suppressions: Suppression[],
    private readonly k: number,
    private readonly weight: (cell: number) => number,
    private readonly widths: IntervalWidths,
    private readonly settled: ReadonlySet<number>,
  ) {
    this.ceilings = propagate(system, baselineBounds(system, suppressions, k));
  }

  run(): void {
    for (const district of districtsOf(this.system)) this.secure(district);
  }

  /** Widens the intervals of the cells of a district by moves within it. */
  private secure(district: number | undefined): void {
    const { highs, system, counts, suppressions, k, weight, widths } = this;
    const exposed = system.kinds.some(
      (_, cell) => isWithin(system, cell, district) && widths.widthOf(cell) < this.needOf(cell),
    );
    if (!exposed) return;
    const moves = new Moves(highs, system, counts, suppressions, k, weight, district);
    const needOf = (cell: number) => (isWithin(system, cell, district) ? this.needOf(cell) : 0);
    const pay = (move: Move) => this.pay(moves, move);
    const seeker = new IntervalWidener(system, counts, moves, widths, needOf, pay);
    try {
      this.provePlenty(moves, seeker);
      seeker.run();
    } finally {
      moves.dispose();
    }
  }

  /** Most cells are safe from the start: few moves of many cells show it. */
  private provePlenty(moves: Moves, seeker: IntervalWidener): void {
    moves.confine();
    for (let round = 0; round < ROUNDS; round++) {
      const towards = Int8Array.from(this.counts, (_, cell) =>
        seeker.isExposed(cell) ? signOf(cell, round) : 0,
      );
      const move = moves.furthest(towards);
      if (move !== undefined) this.admit(move);
    }
    moves.release();
  }

  /** Suppresses every published cell that the move changes, and renames those it takes too far. */
  private pay(moves: Moves, move: Move): void {
    for (const cell of move.renamed) this.hide(moves, cell);
    move.change.forEach((change, cell) => {
      const isMoved = Math.abs(change) > 1e-7 && this.system.kinds[cell] === 'published';
      if (isMoved && this.suppressions[cell] === 'ninguna') this.hide(moves, cell);
    });
    this.admit(move);
  }

  private hide(moves: Moves, cell: number): void {
    this.suppressions[cell] = 'complementaria';
    moves.freed(cell);
  }

  /** A move in fractions shows what to suppress but proves nothing of whole counts. */
  private admit(move: Move): void {
    if (!isIntegral(move.change)) return;
    this.widths.admit(move.change.map((change, cell) => change + (this.counts[cell] ?? 0)));
  }

  /** How far apart the possible counts of a cell must lie: as much further as brings it to zero, if it must. */
  private needOf(cell: number): number {
    if (this.settled.has(cell)) return 0;
    const kind = this.system.kinds[cell];
    const least = this.widths.leastOf(cell);
    if (kind === 'untold') return this.widths.widthOf(cell) + least;
    // A count of k is in it too: an attacker who knows «k − 1 or k» knows as much of one as of the other.
    const isSmall = kind === 'withheld' && least > 0 && (this.counts[cell] ?? 0) <= this.k;
    const isSuppressed = (this.suppressions[cell] ?? 'ninguna') !== 'ninguna';
    const ceiling = this.ceilings[cell];
    if (ceiling === undefined || !(isSuppressed || isSmall)) return 0;
    return protectionLevelOf(ceiling);
  }
}

/**
 * +1 or −1 by the toss of a coin that always falls the same way for the same cell and round
 * (the final mix of MurmurHash3, Appleby 2011).
 */
function signOf(cell: number, round: number): 1 | -1 {
  let bits = Math.imul(cell + 1, 0x9e3779b1) ^ Math.imul(round + 1, 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return ((bits ^ (bits >>> 16)) & 1) === 0 ? 1 : -1;
}
