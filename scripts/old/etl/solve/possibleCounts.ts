/** The counts, in whole numbers or in fractions, that could have given what is printed of a system. */
import type { Highs } from 'highs';
import type { Bounds } from '../cells/attacker';
import { CellFault } from './cellFault';
import type { System } from '../cells/model';
import { LinearProgram, isIntegral, type Row } from './solver';
import { openCells } from './wholeCounts';

/** Which way to push each cell: +1 up, −1 down. */
export type Push = (cell: number) => -1 | 0 | 1;

export class PossibleCounts {
  private readonly program: LinearProgram;
  /** Cells that may hold more than one count, in the order of their columns. */
  private readonly open: readonly number[];
  private readonly columns: Int32Array;

  /**
   * @param bounds least and greatest count of each cell; they need not be tight.
   */
  constructor(
    highs: Highs,
    private readonly system: System,
    private readonly bounds: readonly Bounds[],
  ) {
    this.open = openCells(bounds);
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

  /** @throws CellFault where no counts at all are possible. */
  any(): Float64Array {
    return this.pushed(() => 0);
  }

  /** Whole ones; undefined where none are found. */
  whole(): Int32Array | undefined {
    const some = this.any();
    if (isIntegral(some)) return Int32Array.from(some, Math.round);
    const solution = this.program.solveInIntegers();
    return solution === undefined ? undefined : Int32Array.from(this.spread(solution));
  }

  /**
   * Counts that lie as far as can be the way they are pushed, all pushes together.
   * @throws CellFault where no counts at all are possible.
   */
  pushed(push: Push): Float64Array {
    const solution = this.program.solveFor(Float64Array.from(this.open, (cell) => -push(cell)));
    if (solution === undefined) throw new CellFault('imposible', 0, this.system.names);
    return this.spread(solution);
  }

  /**
   * How far a cell can go, fractions allowed.
   * @throws CellFault where no counts at all are possible.
   */
  furthest(cell: number, way: -1 | 1): number {
    return this.pushed((other) => (other === cell ? way : 0))[cell] ?? 0;
  }

  /**
   * How far a cell can go in whole counts.
   * @returns undefined where a short search doesn't tell.
   * @throws CellFault where no counts at all are possible.
   */
  furthestWhole(cell: number, way: -1 | 1): number | undefined {
    const relaxed = this.pushed((other) => (other === cell ? way : 0));
    if (isIntegral(relaxed)) return Math.round(relaxed[cell] ?? 0);
    const solution = this.program.solveInIntegers();
    return solution === undefined ? undefined : this.spread(solution)[cell];
  }

  dispose(): void {
    this.program.dispose();
  }

  private spread(solution: Float64Array): Float64Array {
    return Float64Array.from(this.columns, (column, cell) =>
      column < 0 ? this.fixed(cell) : (solution[column] ?? 0),
    );
  }

  /** The count of a cell that does not move. */
  private fixed(cell: number): number {
    return this.bounds[cell]?.least ?? 0;
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
          if (column < 0) constant += sign * this.fixed(cell);
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
