/**
 * Integer directions in which no sum changes. Three kinds, of which none alone is enough: a basis of the
 * kernel of the sums, which leads everywhere but by long ways; short circuits, by which one cell more here is
 * made up for nearby; and what sets apart tables that a solver found. None depends on where a walk is.
 */
import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import type { RandomGenerator } from 'pure-rand/types/RandomGenerator';
import type { System } from '../cells/model';

/** What a step of one changes in each of some cells. */
export interface Direction {
  readonly cells: readonly number[];
  readonly changes: readonly number[];
}

/** Circuits sought through each cell that is asked for, and through any other. */
const CIRCUITS = 120;
const OTHER_CIRCUITS = 30;

/** Cells after which a circuit that hasn't closed is given up. */
const LONGEST = 32;

/** How often the cell that makes up for a change is any of its sum, and not one that closes the circuit. */
const ASTRAY = 0.1;

/**
 * @param open cells that may move.
 * @param asked those that matter.
 */
export function kernelDirections(
  system: System,
  open: readonly number[],
  asked: readonly number[],
  random: RandomGenerator,
): readonly Direction[] {
  const found = new Map<string, Direction>();
  // What is in few sums is worked out from the others: so the others change little else.
  const ranks = new Map(
    open.map((cell) => [cell, (system.relationsOf[cell]?.length ?? 0) + uniformFloat64(random)]),
  );
  for (const direction of basisOf(system, open, ranks)) found.set(keyOf(direction), direction);
  const circuits = new Circuits(system, open, random);
  const wanted = new Set(asked);
  for (const cell of open) {
    for (let left = wanted.has(cell) ? CIRCUITS : OTHER_CIRCUITS; left > 0; left--) {
      const direction = circuits.through(cell);
      if (direction !== undefined) found.set(keyOf(direction), direction);
    }
  }
  return [...found.values()];
}

/**
 * How one table differs from another, told apart where no sum ties the cells that do; what is long is left
 * out, for it seldom has anywhere to go.
 */
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
  return found.filter(({ cells }) => cells.length <= LONGEST).map(shortest);
}

/** A change of one cell, made up for in its sums, and so on until all of them are as they were. */
class Circuits {
  private readonly sums: readonly (readonly Term[])[];
  private readonly sumsOf = new Map<number, (readonly [sum: number, sign: number])[]>();

  constructor(
    { relations }: System,
    open: readonly number[],
    private readonly random: RandomGenerator,
  ) {
    const moving = new Set(open);
    this.sums = relations
      .filter(({ implied }) => !implied)
      .map(({ total, parts }) => [
        { cell: total, sign: -1 },
        ...parts.map((cell) => ({ cell, sign: 1 })),
      ])
      .map((terms) => terms.filter(({ cell }) => moving.has(cell)));
    for (const cell of open) this.sumsOf.set(cell, []);
    this.sums.forEach((terms, sum) => {
      for (const { cell, sign } of terms) this.sumsOf.get(cell)?.push([sum, sign]);
    });
  }

  /** @returns undefined where it doesn't close. */
  through(first: number): Direction | undefined {
    const changes = new Map<number, number>();
    const amiss = new Map<number, number>();
    const change = (cell: number, by: number) => {
      changes.set(cell, (changes.get(cell) ?? 0) + by);
      for (const [sum, sign] of this.sumsOf.get(cell) ?? []) {
        const off = (amiss.get(sum) ?? 0) + sign * by;
        if (off === 0) amiss.delete(sum);
        else amiss.set(sum, off);
      }
    };
    change(first, 1);
    for (let left = LONGEST; amiss.size > 0 && left > 0; left--) {
      const [sum, off] = [...amiss][this.below(amiss.size)] ?? [-1, 0];
      const terms = (this.sums[sum] ?? []).filter(({ cell }) => !changes.has(cell));
      const term = this.mending(terms, off, amiss);
      if (term === undefined) return undefined;
      change(term.cell, -off * term.sign);
    }
    if (amiss.size > 0) return undefined;
    return shortest({ cells: [...changes.keys()], changes: [...changes.values()] });
  }

  /** The cell of a sum that leaves the fewest sums amiss, by chance among equals; now and then any. */
  private mending(
    terms: readonly Term[],
    off: number,
    amiss: ReadonlyMap<number, number>,
  ): Term | undefined {
    if (uniformFloat64(this.random) < ASTRAY) return terms[this.below(terms.length)];
    let least = Infinity;
    let best: Term[] = [];
    for (const term of terms) {
      let left = 0;
      for (const [sum, sign] of this.sumsOf.get(term.cell) ?? []) {
        const before = amiss.get(sum) ?? 0;
        const after = before - off * term.sign * sign;
        left += (after === 0 ? 0 : 1) - (before === 0 ? 0 : 1);
      }
      if (left < least) [least, best] = [left, []];
      if (left === least) best.push(term);
    }
    return best[this.below(best.length)];
  }

  private below(size: number): number {
    return Math.floor(uniformFloat64(this.random) * size);
  }
}

interface Term {
  readonly cell: number;
  readonly sign: number;
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
    const { total = -1, parts = [], implied = true } = system.relations[relation] ?? {};
    if (implied) continue;
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
