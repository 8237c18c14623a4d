/** The counts that could have given what is printed of a system. */
import type { Highs } from 'highs';
import type { Bounds } from './attacker';
import type { System } from './model';
import { signOf } from './signs';
import { LinearProgram, isIntegral, type Row } from './solver';

/** Ways around a solution in fractions before the search that takes long. */
const SIDESTEPS = 4;

/** The solver's rounding. */
const EPSILON = 1e-6;

/** Which way to push each cell: +1 up, −1 down. */
export type Push = (cell: number) => -1 | 0 | 1;

export class PossibleCounts {
  private readonly program: LinearProgram;
  /** Cells that may hold more than one count, in the order of their columns. */
  private readonly open: readonly number[];
  private readonly columns: Int32Array;

  /** @param bounds least and greatest count of each cell; they need not be tight. */
  constructor(
    highs: Highs,
    private readonly system: System,
    private readonly bounds: readonly Bounds[],
  ) {
    this.open = [...bounds.keys()].filter((cell) => {
      const own = bounds[cell];
      return own !== undefined && own.least < own.greatest;
    });
    this.columns = new Int32Array(bounds.length).fill(-1);
    this.open.forEach((cell, column) => {
      this.columns[cell] = column;
    });
    this.program = new LinearProgram(
      highs,
      Float64Array.from(this.open, (cell) => bounds[cell]?.least ?? 0),
      Float64Array.from(this.open, (cell) => bounds[cell]?.greatest ?? 0),
      this.rows(),
    );
    this.program.preferPrimal();
  }

  /**
   * Some counts in whole numbers.
   * @throws Error where there are none.
   */
  any(): Float64Array {
    const solution = this.solve(() => 0);
    const whole =
      solution === undefined || isIntegral(solution) ? solution : this.search(EVERY_WAY);
    if (whole !== undefined) return this.countsOf(whole);
    throw new Error(
      `Las cifras publicadas se contradicen: ningunas cuentas enteras las dan (sistema de ` +
        `${this.system.describe(0)}).`,
    );
  }

  /** Whole counts that lie as far as can be the way they are pushed; undefined if not whole. */
  pushed(push: Push): Float64Array | undefined {
    const solution = this.solve(push);
    return solution === undefined || !isIntegral(solution) ? undefined : this.countsOf(solution);
  }

  /** Least and greatest count of a cell by linear programming: none outside them is possible. */
  extremes(cell: number): Bounds {
    const column = this.columns[cell] ?? -1;
    const own = this.bounds[cell] ?? { least: 0, greatest: 0 };
    if (column < 0) return own;
    const low = this.solve((other) => (other === cell ? -1 : 0));
    const high = this.solve((other) => (other === cell ? 1 : 0));
    return {
      least: low === undefined ? own.least : Math.ceil((low[column] ?? 0) - EPSILON),
      greatest: high === undefined ? own.greatest : Math.floor((high[column] ?? 0) + EPSILON),
    };
  }

  /** Whole counts in which a cell holds a given count, if a search of fixed length finds them. */
  holding(cell: number, count: number): Float64Array | undefined {
    const column = this.columns[cell] ?? -1;
    const own = this.bounds[cell];
    if (column < 0 || own === undefined) return undefined;
    this.program.setBounds(column, count, count);
    const solution = this.search(EVERY_WAY);
    this.program.setBounds(column, own.least, own.greatest);
    return solution === undefined ? undefined : this.countsOf(solution);
  }

  dispose(): void {
    this.program.dispose();
  }

  /** Corners of the polyhedron are mostly whole: another one is sooner found than searched for. */
  private search(push: (cell: number, round: number) => -1 | 1): Float64Array | undefined {
    for (let round = 0; round < SIDESTEPS; round++) {
      const solution = this.solve((cell) => push(cell, round));
      if (solution === undefined || isIntegral(solution)) return solution;
    }
    return this.program.solveInIntegers();
  }

  private solve(push: Push): Float64Array | undefined {
    this.program.setCosts(Float64Array.from(this.open, (cell) => -push(cell)));
    return this.program.solve();
  }

  private countsOf(solution: Float64Array): Float64Array {
    return Float64Array.from(this.bounds, (own, cell) => {
      const column = this.columns[cell] ?? -1;
      return column < 0 ? own.least : Math.round(solution[column] ?? 0);
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

const EVERY_WAY = (cell: number, round: number): -1 | 1 => signOf(cell, round);
