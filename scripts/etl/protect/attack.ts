/** The attack: between which counts must each hidden cell of a system lie? */
import type { Highs } from 'highs';
import { boundsOf, ceilingsOf, protectionOf, type Bounds } from './attacker';
import type { System } from './model';
import type { Suppression } from './observation';
import { propagate } from './propagate';
import { Room } from './room';
import { signOf } from './signs';
import { LinearProgram, isIntegral, type Row } from './solver';

export interface Findings {
  /** Cells whose count, or too narrow an interval for it, follows from what is printed. */
  readonly recovered: readonly number[];
  /** Greatest minus least possible count of the most exposed suppressed cell; null if none. */
  readonly narrowest: number | null;
}

/** Rounds in which many cells are pushed at once, before the rest are asked for one by one. */
const ROUNDS = 12;

/** Ways around a solution in fractions. */
const SIDESTEPS = 4;

/**
 * Attacks a system of which only what is printed is known.
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
  const attacker = new Attacker(highs, system, suppressions, propagate(system, known));
  try {
    return attacker.run();
  } finally {
    attacker.dispose();
  }
}

class Attacker {
  private readonly program: LinearProgram;
  private readonly columns: Int32Array;
  private readonly unknown: readonly number[];
  private readonly ceilings: Float64Array;
  private readonly settled = new Set<number>();
  private readonly room: Room;

  constructor(
    highs: Highs,
    private readonly system: System,
    private readonly suppressions: readonly Suppression[],
    private readonly bounds: readonly Bounds[],
  ) {
    this.ceilings = ceilingsOf(system);
    this.unknown = [...bounds.keys()].filter((cell) => this.widestOf(cell) > 0);
    this.columns = new Int32Array(bounds.length).fill(-1);
    this.unknown.forEach((cell, column) => {
      this.columns[cell] = column;
    });
    this.program = new LinearProgram(
      highs,
      Float64Array.from(this.unknown, (cell) => bounds[cell]?.least ?? 0),
      Float64Array.from(this.unknown, (cell) => bounds[cell]?.greatest ?? 0),
      this.rows(),
    );
    this.program.preferPrimal();
    const start = this.wholeSolution(new Float64Array(this.unknown.length));
    if (start === undefined) {
      throw new Error(`Las cifras publicadas se contradicen (${system.describe(0)} y las suyas).`);
    }
    this.room = new Room(this.countsOf(start));
  }

  run(): Findings {
    for (let round = 0; round < ROUNDS && this.doubtful().length > 0; round++) {
      this.admit(this.program.solveFor(this.costsOf(this.doubtful(), round)));
    }
    for (const cell of this.doubtful()) if (this.isDoubtful(cell)) this.settle(cell);
    return { recovered: this.doubtful(), narrowest: this.narrowest() };
  }

  dispose(): void {
    this.program.dispose();
  }

  /** Many cells at once, each its own way; every odd round the other way about. */
  private costsOf(cells: readonly number[], round: number): Float64Array {
    const costs = new Float64Array(this.unknown.length);
    for (const cell of cells) {
      const column = this.columns[cell] ?? -1;
      if (column >= 0) costs[column] = signOf(cell, round >> 1) * (round % 2 === 0 ? 1 : -1);
    }
    return costs;
  }

  /** Finds the least and the greatest count of one cell that whole counts can show. */
  private settle(cell: number): void {
    this.settled.add(cell);
    const column = this.columns[cell] ?? -1;
    if (column < 0) return;
    for (const sign of [1, -1]) {
      const costs = new Float64Array(this.unknown.length);
      costs[column] = sign;
      this.admit(this.wholeSolution(costs, column));
    }
  }

  /**
   * A solution in whole numbers. Where the solver stops at fractions, others of the same cost are
   * tried before the search that takes long.
   * @param held column whose value must stay as the costs have it.
   */
  private wholeSolution(costs: Float64Array, held?: number): Float64Array | undefined {
    const relaxed = this.program.solveFor(costs);
    if (relaxed === undefined || isIntegral(relaxed)) return relaxed;
    const own = held === undefined ? undefined : this.bounds[this.unknown[held] ?? -1];
    if (held !== undefined) {
      const value = relaxed[held] ?? 0;
      const whole = (costs[held] ?? 0) > 0 ? Math.ceil(value - 1e-6) : Math.floor(value + 1e-6);
      this.program.setBounds(held, whole, whole);
    }
    const solution = this.searchWhole();
    if (held !== undefined && own !== undefined) {
      this.program.setBounds(held, own.least, own.greatest);
    }
    return solution;
  }

  private searchWhole(): Float64Array | undefined {
    for (let round = 0; round < SIDESTEPS; round++) {
      const solution = this.program.solveFor(this.costsOf(this.unknown, round));
      if (solution !== undefined && isIntegral(solution)) return solution;
    }
    return this.program.solveInIntegers();
  }

  private admit(solution: Float64Array | undefined): void {
    if (solution !== undefined && isIntegral(solution)) this.room.admit(this.countsOf(solution));
  }

  /** Suppressed cells by how little they are known to move, until the least of them is exact. */
  private narrowest(): number | null {
    const suppressed = this.cells().filter((cell) => this.suppressions[cell] !== 'ninguna');
    for (;;) {
      const [first, ...others] = suppressed;
      if (first === undefined) return null;
      const tightest = others.reduce(
        (best, cell) => (this.room.widthOf(cell) < this.room.widthOf(best) ? cell : best),
        first,
      );
      const width = this.room.widthOf(tightest);
      const sure = suppressed.some(
        (cell) => this.room.widthOf(cell) === width && this.isExact(cell),
      );
      if (sure) return width;
      this.settle(tightest);
    }
  }

  private doubtful(): readonly number[] {
    return this.cells().filter((cell) => this.isDoubtful(cell));
  }

  /** A withheld cell may be known to be zero, never to be anything else. */
  private isDoubtful(cell: number): boolean {
    if (this.suppressions[cell] !== 'ninguna') {
      return this.room.widthOf(cell) < protectionOf(this.ceilings[cell] ?? 0);
    }
    const isWithheld = this.system.kinds[cell] === 'withheld';
    return isWithheld && this.room.widthOf(cell) === 0 && this.room.leastOf(cell) > 0;
  }

  private isExact(cell: number): boolean {
    return this.settled.has(cell) || this.room.widthOf(cell) === this.widestOf(cell);
  }

  private widestOf(cell: number): number {
    const own = this.bounds[cell];
    return own === undefined ? 0 : own.greatest - own.least;
  }

  private cells(): readonly number[] {
    return [...this.system.kinds.keys()];
  }

  private countsOf(solution: Float64Array): Float64Array {
    return Float64Array.from(this.bounds, (own, cell) => {
      const column = this.columns[cell] ?? -1;
      return column < 0 ? own.least : (solution[column] ?? 0);
    });
  }

  private rows(): readonly Row[] {
    return this.system.relations
      .filter((relation) => !relation.implied)
      .map(({ total, parts }) => {
        const columns: number[] = [];
        const coefficients: number[] = [];
        let constant = 0;
        const put = (cell: number, sign: number) => {
          const column = this.columns[cell] ?? -1;
          if (column < 0) constant += sign * (this.bounds[cell]?.least ?? 0);
          else {
            columns.push(column);
            coefficients.push(sign);
          }
        };
        put(total, -1);
        for (const part of parts) put(part, 1);
        return { columns, coefficients, least: -constant, greatest: -constant };
      })
      .filter((row) => row.columns.length > 0);
  }
}
