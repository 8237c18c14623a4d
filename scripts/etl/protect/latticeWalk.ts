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
import type { Bounds } from './attacker';
import type { System } from './model';

/** What a step of one changes in each of some cells. */
export interface Direction {
  readonly cells: readonly number[];
  readonly changes: readonly number[];
}

/** Of how likely a count is in a cell, the logarithm, but for a constant; none where all are alike. */
export type LogWeight = ((cell: number, count: number) => number) | undefined;

/** Bases of the kernel, each from another order of elimination: one has short ways that others lack. */
const BASES = 6;

/** Of other bases than the first, longer directions are left out: they seldom have anywhere to go. */
const LONGEST = 40;

/** Steps that may be taken at once, where they must be weighed one by one. */
const WINDOW = 32;

/**
 * Directions that span the whole kernel of the sums over the cells that may move.
 * @param open those cells.
 */
export function kernelDirections(
  system: System,
  open: readonly number[],
  random: RandomGenerator,
): readonly Direction[] {
  const found = new Map<string, Direction>();
  for (let nth = 0; nth < BASES; nth++) {
    // What is in few sums is worked out from the others: so the others change little else.
    const ranks = new Map(
      open.map((cell) => [
        cell,
        (system.relationsOf[cell]?.length ?? 0) + 2 * uniformFloat64(random),
      ]),
    );
    for (const direction of basisOf(system, open, ranks)) {
      if (nth === 0 || direction.cells.length <= LONGEST) found.set(keyOf(direction), direction);
    }
  }
  return [...found.values()];
}

/** How one table differs from another, told apart where no sum ties the cells that do. */
export function differences(
  system: System,
  from: Int32Array,
  to: Int32Array,
): readonly Direction[] {
  const left = new Set([...from.keys()].filter((cell) => from[cell] !== to[cell]));
  const found: Direction[] = [];
  for (const first of left) {
    left.delete(first);
    const cells = [first];
    for (const cell of cells) {
      for (const relation of system.relationsOf[cell] ?? []) {
        const { total = cell, parts = [] } = system.relations[relation] ?? {};
        for (const other of [total, ...parts]) if (left.delete(other)) cells.push(other);
      }
    }
    found.push({ cells, changes: cells.map((cell) => (to[cell] ?? 0) - (from[cell] ?? 0)) });
  }
  return found.map(shortest);
}

/** Where the walk is, and where it may go. */
export class LatticeWalk {
  /** Of each cell, the directions in which it changes. */
  private readonly through: readonly (readonly number[])[];

  constructor(
    private readonly bounds: readonly Bounds[],
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
  }

  /** As many steps as there are directions. */
  sweep(): void {
    for (let left = this.directions.length; left > 0; left--) this.move(this.draw());
  }

  /** A direction, or two that share a cell together: where neither may go alone, both may. */
  private draw(): Direction {
    const one = this.directions[this.below(this.directions.length)] ?? NOWHERE;
    if (uniformFloat64(this.random) < 0.5) return one;
    const shared = one.cells[this.below(one.cells.length)] ?? -1;
    const others = this.through[shared] ?? [];
    const other = this.directions[others[this.below(others.length)] ?? -1] ?? NOWHERE;
    return together(one, other, uniformFloat64(this.random) < 0.5 ? 1 : -1);
  }

  private move({ cells, changes }: Direction): void {
    let [back, forth] = [-Infinity, Infinity];
    for (let nth = 0; nth < cells.length; nth++) {
      const cell = cells[nth] ?? 0;
      const change = changes[nth] ?? 0;
      const count = this.counts[cell] ?? 0;
      const { least, greatest } = this.bounds[cell] ?? { least: count, greatest: count };
      const [down, up] = [(least - count) / change, (greatest - count) / change];
      back = Math.max(back, Math.ceil(Math.min(down, up)));
      forth = Math.min(forth, Math.floor(Math.max(down, up)));
      if (back === 0 && forth === 0) return;
    }
    if (!Number.isFinite(back) || !Number.isFinite(forth)) return;
    const by = this.stepWithin(cells, changes, back, forth);
    if (by === 0) return;
    for (let nth = 0; nth < cells.length; nth++) {
      const cell = cells[nth] ?? 0;
      this.counts[cell] = (this.counts[cell] ?? 0) + by * (changes[nth] ?? 0);
    }
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
    const logs: number[] = [];
    for (let by = from; by <= to; by++) {
      let log = 0;
      for (let nth = 0; nth < cells.length; nth++) {
        const cell = cells[nth] ?? 0;
        log += logWeight(cell, (this.counts[cell] ?? 0) + by * (changes[nth] ?? 0));
      }
      logs.push(log);
    }
    const most = Math.max(...logs);
    const weights = logs.map((log) => Math.exp(log - most));
    let left = uniformFloat64(this.random) * weights.reduce((sum, own) => sum + own, 0);
    const chosen = weights.findIndex((own) => (left -= own) < 0);
    return chosen < 0 ? 0 : from + chosen;
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

type Row = Map<number, number>;

/**
 * Gauss and Jordan's elimination in whole numbers: some cells are worked out from the others, each of which
 * gives the direction in which it alone of them changes. Where all pivots are ±1, as they nearly always
 * are in sums, these span every whole direction.
 */
function basisOf(
  system: System,
  open: readonly number[],
  ranks: ReadonlyMap<number, number>,
): readonly Direction[] {
  const pivots = new Map<number, Row>();
  const relations = new Set(open.flatMap((cell) => system.relationsOf[cell] ?? []));
  for (const relation of relations) {
    const { total = -1, parts = [] } = system.relations[relation] ?? {};
    const row: Row = new Map();
    if (ranks.has(total)) row.set(total, -1);
    for (const part of parts) if (ranks.has(part)) row.set(part, 1);
    for (const cell of [...row.keys()]) {
      const known = pivots.get(cell);
      if (known !== undefined) clear(row, known, cell);
    }
    const pivot = pivotOf(row, ranks);
    if (pivot === undefined) continue;
    for (const other of pivots.values()) if (other.has(pivot)) clear(other, row, pivot);
    pivots.set(pivot, row);
  }
  const ties = new Map<number, [pivot: number, share: number][]>();
  for (const [pivot, row] of pivots) {
    for (const [cell, coefficient] of row) {
      if (cell === pivot) continue;
      const own = ties.get(cell) ?? [];
      own.push([pivot, -coefficient / (row.get(pivot) ?? 1)]);
      ties.set(cell, own);
    }
  }
  return open.filter((cell) => !pivots.has(cell)).map((cell) => directionOf(cell, ties.get(cell)));
}

function directionOf(cell: number, ties: readonly (readonly [number, number])[] = []): Direction {
  let scale = 1;
  while (!ties.every(([, share]) => Number.isInteger(share * scale))) scale += 1;
  return shortest({
    cells: [cell, ...ties.map(([pivot]) => pivot)],
    changes: [scale, ...ties.map(([, share]) => share * scale)],
  });
}

/** Takes a cell out of a row by another row. */
function clear(row: Row, by: Row, cell: number): void {
  const [own, other] = [row.get(cell) ?? 0, by.get(cell) ?? 1];
  for (const [at, coefficient] of row) row.set(at, coefficient * other);
  for (const [at, coefficient] of by) {
    const sum = (row.get(at) ?? 0) - own * coefficient;
    if (sum === 0) row.delete(at);
    else row.set(at, sum);
  }
  const divisor = [...row.values()].reduce(greatestDivisor, 0);
  if (divisor > 1) for (const [at, coefficient] of row) row.set(at, coefficient / divisor);
}

/** The cell of the lowest rank, of those that can be worked out without a division if there are any. */
function pivotOf(row: Row, ranks: ReadonlyMap<number, number>): number | undefined {
  const order = ([cell, coefficient]: readonly [number, number]) =>
    (Math.abs(coefficient) === 1 ? 0 : Infinity) + (ranks.get(cell) ?? 0);
  const [first] = [...row].toSorted((a, b) => order(a) - order(b) || a[0] - b[0]);
  return first?.[0];
}

/** The same direction in its shortest whole steps. */
function shortest({ cells, changes }: Direction): Direction {
  const divisor = changes.reduce(greatestDivisor, 0);
  return { cells, changes: changes.map((change) => change / divisor) };
}

function greatestDivisor(one: number, other: number): number {
  let [a, b] = [Math.abs(one), Math.abs(other)];
  while (b > 0) [a, b] = [b, a % b];
  return a;
}

/** Directions that go to and fro along one line share it. */
function keyOf({ cells, changes }: Direction): string {
  const order = [...cells.keys()].toSorted((a, b) => (cells[a] ?? 0) - (cells[b] ?? 0));
  const sign = Math.sign(changes[order[0] ?? 0] ?? 1);
  return order.map((nth) => `${cells[nth]}:${sign * (changes[nth] ?? 0)}`).join(' ');
}
