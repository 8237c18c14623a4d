/**
 * A walk by chance over all the whole tables that print the same: hit-and-run along integer directions in
 * which no sum changes (P. Diaconis and B. Sturmfels, «Algebraic algorithms for sampling from conditional
 * distributions», Annals of Statistics 26, 1998). At each step a direction is drawn whatever the table is,
 * and a place on its line by Gibbs' rule, as likely as the tables on it are to one another; so every table
 * is met as often as its weight says, if the directions lead to all of them. The tests hold that against
 * the list of all tables where there are few.
 */
import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import type { RandomGenerator } from 'pure-rand/types/RandomGenerator';
import type { Bounds } from '../cells/attacker';
import type { Direction } from './kernelDirections';

/** Of how likely a count is in a cell, the logarithm, but for a constant; none where all are alike. */
export type LogWeight = ((cell: number, count: number) => number) | undefined;

/** Steps that may be taken at once, where they must be weighed one by one. */
const WINDOW = 32;

/** How often a direction is any, and not one that was seen to lead somewhere. */
const ANY = 0.25;

/** How often two directions are taken together. */
const TOGETHER = 0.04;

/** Where the walk is, and where it may go. */
export class LatticeWalk {
  /** Of each cell, the directions in which it changes. */
  private readonly through: readonly (readonly number[])[];

  /** Room for what is weighed. */
  private readonly logs = new Float64Array(WINDOW);
  private live: readonly Direction[] = [];
  private readonly least: Float64Array;
  private readonly greatest: Float64Array;

  constructor(
    bounds: readonly Bounds[],
    readonly counts: Int32Array,
    private readonly directions: readonly Direction[],
    private readonly logWeight: LogWeight,
    private readonly random: RandomGenerator,
  ) {
    const through = Array.from(counts, (): number[] => []);
    directions.forEach(({ cells }, nth) => {
      for (const cell of cells) through[cell]?.push(nth);
    });
    this.through = through;
    this.least = Float64Array.from(bounds, (own) => own.least);
    this.greatest = Float64Array.from(bounds, (own) => own.greatest);
  }

  /** Takes some steps; many lead nowhere. */
  walk(steps: number): void {
    if (this.directions.length === 0) return;
    for (let left = steps; left > 0; left--) this.move(this.draw());
  }

  /**
   * Takes some steps and learns along which directions there is anywhere to go: from then on those are
   * mostly taken. What is drawn later no longer changes how, so that Gibbs' rule holds of it.
   */
  settle(steps: number): void {
    if (this.directions.length === 0) return;
    const live = new Set<Direction>();
    for (let left = steps; left > 0; left--) {
      const direction = this.draw();
      if (this.move(direction)) live.add(direction);
    }
    this.live = this.directions.filter((own) => live.has(own));
  }

  /** A direction, or two that share a cell together: where neither may go alone, both may. */
  private draw(): Direction {
    const isAny = this.live.length === 0 || uniformFloat64(this.random) < ANY;
    const among = isAny ? this.directions : this.live;
    const one = among[this.below(among.length)] ?? NOWHERE;
    if (uniformFloat64(this.random) >= TOGETHER) return one;
    const shared = one.cells[this.below(one.cells.length)] ?? -1;
    const others = this.through[shared] ?? [];
    const other = this.directions[others[this.below(others.length)] ?? -1] ?? NOWHERE;
    return together(one, other, uniformFloat64(this.random) < 0.5 ? 1 : -1);
  }

  /** @returns whether there was anywhere to go. */
  private move({ cells, changes }: Direction): boolean {
    let back = -Infinity;
    let forth = Infinity;
    for (let nth = 0; nth < cells.length; nth++) {
      const cell = cells[nth] ?? 0;
      const change = changes[nth] ?? 0;
      const down = ((this.least[cell] ?? 0) - (this.counts[cell] ?? 0)) / change;
      const up = ((this.greatest[cell] ?? 0) - (this.counts[cell] ?? 0)) / change;
      back = Math.max(back, Math.ceil(change > 0 ? down : up));
      forth = Math.min(forth, Math.floor(change > 0 ? up : down));
      if (back >= 0 && forth <= 0) return false;
    }
    if (!Number.isFinite(back) || !Number.isFinite(forth)) return false;
    const by = this.stepWithin(cells, changes, back, forth);
    for (let nth = 0; nth < cells.length; nth++) {
      const cell = cells[nth] ?? 0;
      this.counts[cell] = (this.counts[cell] ?? 0) + by * (changes[nth] ?? 0);
    }
    return true;
  }

  private stepWithin(
    cells: readonly number[],
    changes: readonly number[],
    back: number,
    forth: number,
  ): number {
    const { logWeight } = this;
    if (logWeight === undefined) return back + this.below(forth - back + 1);
    // A window that lies by chance about the table: from either end the other is drawn as often.
    const first = -this.below(WINDOW);
    const [from, to] = [Math.max(back, first), Math.min(forth, first + WINDOW - 1)];
    if (from === to) return from;
    let most = -Infinity;
    for (let by = from; by <= to; by++) {
      let log = 0;
      for (let nth = 0; nth < cells.length; nth++) {
        const cell = cells[nth] ?? 0;
        log += logWeight(cell, (this.counts[cell] ?? 0) + by * (changes[nth] ?? 0));
      }
      this.logs[by - from] = log;
      most = Math.max(most, log);
    }
    let all = 0;
    for (let nth = 0; nth <= to - from; nth++) all += Math.exp((this.logs[nth] ?? 0) - most);
    let left = uniformFloat64(this.random) * all;
    for (let nth = 0; nth < to - from; nth++) {
      left -= Math.exp((this.logs[nth] ?? 0) - most);
      if (left < 0) return from + nth;
    }
    return to;
  }

  /** A whole number from 0, all alike likely. */
  private below(size: number): number {
    return Math.floor(uniformFloat64(this.random) * size);
  }
}

const NOWHERE: Direction = { cells: [], changes: [] };

function together(one: Direction, other: Direction, sign: number): Direction {
  const sum = new Map(one.cells.map((cell, nth) => [cell, one.changes[nth] ?? 0]));
  other.cells.forEach((cell, nth) => {
    const change = (sum.get(cell) ?? 0) + sign * (other.changes[nth] ?? 0);
    if (change === 0) sum.delete(cell);
    else sum.set(cell, change);
  });
  return { cells: [...sum.keys()], changes: [...sum.values()] };
}
