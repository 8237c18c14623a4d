/** Looks for moves that show feasibility intervals as wide as the protection level asks. */
import { PROTECTION_LEVEL } from '../cells/attacker';
import { groupsOf, hasRest, type System } from '../cells/model';
import type { Ask, Move, Moves } from './moves';
import { tellLeft } from '../solve/threads/solving';

export class IntervalWidener {
  private readonly groups: Int32Array;
  private readonly stuck = new Set<number>();

  /**
   * @param counts those that the moves start from.
   * @param widths what is known so far; `accept` must add to it.
   * @param needOf how far apart the possible counts of a cell must lie.
   */
  constructor(
    private readonly system: System,
    private readonly counts: ArrayLike<number>,
    private readonly moves: Moves,
    private readonly widths: IntervalWidths,
    private readonly needOf: (cell: number) => number,
    private readonly accept: (move: Move) => void,
  ) {
    this.groups = groupsOf(system, (relation) => !hasRest(system, relation));
  }

  /** Until every interval is as wide as it needs to be, or no move is found for what is left. */
  run(): void {
    for (let exposed = this.exposed(); exposed.length > 0; exposed = this.exposed()) {
      tellLeft(this.system.kinds.length, exposed.length);
      this.serve(this.oneOfEachGroup(exposed));
    }
  }

  isExposed(cell: number): boolean {
    return this.widths.widthOf(cell) < this.needOf(cell);
  }

  /** @returns whether a move was found that takes the cell one further than any before. */
  widen(cell: number): boolean {
    const { up, down } = this.reachOf(cell);
    return (
      this.acceptAny([{ cell, direction: 'up', amount: up + 1 }]) ||
      this.acceptAny([{ cell, direction: 'down', amount: down + 1 }])
    );
  }

  /** All cells in one move if there is one, else by halves. */
  private serve(cells: readonly number[]): void {
    const [only, ...others] = cells;
    if (only === undefined) return;
    if (others.length === 0) return this.serveAlone(only);
    const move = this.moves.cheapest(cells.map((cell) => this.asksFor(cell)[0]));
    if (move !== undefined) return this.accept(move);
    const half = cells.length >> 1;
    for (const part of [cells.slice(0, half), cells.slice(half)]) {
      this.serve(part.filter((cell) => this.isExposed(cell)));
    }
  }

  private serveAlone(cell: number): void {
    if (this.acceptAny(this.asksFor(cell))) return;
    if (this.system.kinds[cell] === 'untold' || !this.widen(cell)) this.stuck.add(cell);
  }

  /** Accepts the cheapest of the moves that answer one of the asks. */
  private acceptAny(asks: readonly Ask[]): boolean {
    let best: Move | undefined;
    for (const ask of asks) {
      if (best?.cost === 0) break;
      const move = this.moves.cheapest([ask]);
      if (move !== undefined && (best === undefined || move.cost < best.cost)) best = move;
    }
    if (best === undefined) return false;
    this.accept(best);
    return true;
  }

  /**
   * Small counts rise and large ones fall, which costs least; then the other way about. What is not
   * printed is safe at zero, and nothing goes below.
   */
  private asksFor(cell: number): readonly [Ask, ...Ask[]] {
    const { up, down } = this.reachOf(cell);
    const count = this.counts[cell] ?? 0;
    const kind = this.system.kinds[cell];
    if (kind === 'untold') return [{ cell, direction: 'down', amount: count }];
    const lacking = this.needOf(cell) - up - down;
    const rise: Ask = { cell, direction: 'up', amount: up + lacking };
    const fall: Ask = { cell, direction: 'down', amount: Math.min(down + lacking, count) };
    return count <= PROTECTION_LEVEL ? [rise, fall] : [fall, rise];
  }

  private reachOf(cell: number): { readonly up: number; readonly down: number } {
    const count = this.counts[cell] ?? 0;
    return {
      up: this.widths.greatestOf(cell) - count,
      down: count - this.widths.leastOf(cell),
    };
  }

  private exposed(): readonly number[] {
    return [...this.system.kinds.keys()].filter(
      (cell) => this.isExposed(cell) && !this.stuck.has(cell),
    );
  }

  /** Cells of different groups hardly meddle with one another: one move can serve them all. */
  private oneOfEachGroup(cells: readonly number[]): readonly number[] {
    const first = new Map<number, number>();
    for (const cell of cells) {
      const group = this.groups[cell] ?? cell;
      if (!first.has(group)) first.set(group, cell);
    }
    return [...first.values()];
  }
}

export class IntervalWidths {
  private readonly least: Float64Array;
  private readonly greatest: Float64Array;

  /** @param start one possible value of every cell. */
  constructor(start: ArrayLike<number>) {
    this.least = Float64Array.from(start);
    this.greatest = Float64Array.from(start);
  }

  /** The same, to be added to apart. */
  copy(): IntervalWidths {
    const own = new IntervalWidths(this.least);
    own.admit(this.greatest);
    return own;
  }

  /** Takes in another possible value of every cell. */
  admit(values: ArrayLike<number>): void {
    this.least.forEach((least, cell) => {
      const value = Math.round(values[cell] ?? 0);
      this.least[cell] = Math.min(least, value);
      this.greatest[cell] = Math.max(this.greatestOf(cell), value);
    });
  }

  /** Greatest minus least value seen. */
  widthOf(cell: number): number {
    return this.greatestOf(cell) - this.leastOf(cell);
  }

  leastOf(cell: number): number {
    return this.least[cell] ?? 0;
  }

  greatestOf(cell: number): number {
    return this.greatest[cell] ?? 0;
  }
}
