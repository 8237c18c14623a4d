/**
 * Which cells of a system to suppress: those under k, and as few as can be of the others so that
 * none can be worked out. Each cell is proven safe by whole counts that would print the same.
 */
import type { Highs } from 'highs';
import { PROTECTION, ceilingsOf, protectionOf } from './attacker';
import type { System } from './model';
import { groupsOf, hasRest } from './groups';
import { Moves, type Ask, type Move } from './moves';
import type { Suppression } from './observation';
import { Room } from './room';
import { signOf } from './signs';
import { isIntegral } from './solver';

/** Rounds of many cells at once before asking for each of those that are left. */
const ROUNDS = 4;

/**
 * @param counts the true count of each cell.
 * @param weight what a published cell is worth to its readers.
 * @returns what becomes of each cell; anything but a published cell stays `ninguna`.
 * @throws Error naming a cell that no suppression can protect.
 */
export function suppress(
  highs: Highs,
  system: System,
  counts: Int32Array,
  k: number,
  weight: (cell: number) => number,
): readonly Suppression[] {
  const suppressions: Suppression[] = system.kinds.map((kind, cell) => {
    const count = counts[cell] ?? 0;
    return kind === 'published' && count > 0 && count < k ? 'primaria' : 'ninguna';
  });
  if (!suppressions.includes('primaria') && !system.kinds.includes('withheld')) return suppressions;
  const moves = new Moves(highs, system, counts, suppressions, k, weight);
  try {
    new Suppressor(system, counts, suppressions, moves).run();
  } finally {
    moves.dispose();
  }
  return suppressions;
}

class Suppressor {
  private readonly room: Room;
  private readonly ceilings: Float64Array;
  private readonly groups: Int32Array;

  constructor(
    private readonly system: System,
    private readonly counts: Int32Array,
    private readonly suppressions: Suppression[],
    private readonly moves: Moves,
  ) {
    this.room = new Room(counts);
    this.ceilings = ceilingsOf(system);
    this.groups = groupsOf(system, (relation) => !hasRest(system, relation));
  }

  run(): void {
    this.provePlenty();
    for (let exposed = this.exposed(); exposed.length > 0; exposed = this.exposed()) {
      this.giveRoom(this.oneOfEachGroup(exposed));
    }
  }

  /** Most cells are safe from the start: few moves of many cells show it. */
  private provePlenty(): void {
    this.moves.confine();
    for (let round = 0; round < ROUNDS; round++) {
      const towards = Int8Array.from(this.counts, (_, cell) =>
        this.isExposed(cell) ? signOf(cell, round) : 0,
      );
      const move = this.moves.furthest(towards);
      if (move !== undefined) this.admit(move);
    }
    this.moves.release();
  }

  /**
   * Lets cells move further than they could, suppressing what that takes: all in one move if there
   * is one, else by halves.
   */
  private giveRoom(cells: readonly number[]): void {
    const [only, ...others] = cells;
    if (only === undefined) return;
    if (others.length === 0) return this.giveRoomAlone(only);
    const move = this.moves.cheapest(cells.map((cell) => this.asksFor(cell)[0]));
    if (move !== undefined) return this.pay(move);
    const half = cells.length >> 1;
    for (const part of [cells.slice(0, half), cells.slice(half)]) {
      this.giveRoom(part.filter((cell) => this.isExposed(cell)));
    }
  }

  private giveRoomAlone(cell: number): void {
    const [natural, contrary] = this.asksFor(cell);
    const step = { cell, amount: 1 };
    const asks: readonly Ask[] = [
      natural,
      contrary,
      { ...step, direction: natural.direction },
      { ...step, direction: contrary.direction },
    ];
    for (const ask of asks) {
      const move = this.moves.cheapest([ask]);
      if (move !== undefined) return this.pay(move);
    }
    throw new Error(
      `La celda ${this.system.describe(cell)} no se puede proteger: su total la descubre. ` +
        'Publica ese indicador con un periodo más largo.',
    );
  }

  /** Small counts rise and large ones fall, which costs least; then the other way about. */
  private asksFor(cell: number): readonly [Ask, Ask] {
    const count = this.counts[cell] ?? 0;
    const up = this.room.greatestOf(cell) - count;
    const down = count - this.room.leastOf(cell);
    const lacking = this.needOf(cell) - up - down;
    const rise: Ask = { cell, direction: 'up', amount: up + lacking };
    const fall: Ask = { cell, direction: 'down', amount: down + lacking };
    return count <= PROTECTION ? [rise, fall] : [fall, rise];
  }

  /** Suppresses every published cell that the move changes, and renames those it takes too far. */
  private pay(move: Move): void {
    for (const cell of move.renamed) this.hide(cell);
    move.change.forEach((change, cell) => {
      const isMoved = Math.abs(change) > 1e-7 && this.system.kinds[cell] === 'published';
      if (isMoved && this.suppressions[cell] === 'ninguna') this.hide(cell);
    });
    this.admit(move);
  }

  private hide(cell: number): void {
    this.suppressions[cell] = 'complementaria';
    this.moves.freed(cell);
  }

  /** A move in fractions shows what to suppress but proves nothing of whole counts. */
  private admit(move: Move): void {
    if (!isIntegral(move.change)) return;
    this.room.admit(move.change.map((change, cell) => change + (this.counts[cell] ?? 0)));
  }

  /** Cells of different groups hardly meddle with one another: they can be served by one move. */
  private oneOfEachGroup(cells: readonly number[]): readonly number[] {
    const first = new Map<number, number>();
    for (const cell of cells) {
      const group = this.groups[cell] ?? cell;
      if (!first.has(group)) first.set(group, cell);
    }
    return [...first.values()];
  }

  private exposed(): readonly number[] {
    return this.system.kinds.map((_, cell) => cell).filter((cell) => this.isExposed(cell));
  }

  private isExposed(cell: number): boolean {
    return this.room.widthOf(cell) < this.needOf(cell);
  }

  /** How far apart the possible counts of a cell must lie. */
  private needOf(cell: number): number {
    if (this.suppressions[cell] !== 'ninguna') return protectionOf(this.ceilings[cell] ?? 0);
    return this.system.kinds[cell] === 'withheld' && (this.counts[cell] ?? 0) > 0 ? 1 : 0;
  }
}
