/**
 * From some whole counts to others: the shortest way that takes one cell where it is asked to go. A
 * walk moves what happens to move together; this looks for the few cells that must. It is sought in
 * fractions, which costs little, and mostly ends in whole counts: only those are answers.
 */
import type { Highs } from 'highs';
import type { Bounds } from '../cells/attacker';
import type { System } from '../cells/model';
import { LinearProgram, isIntegral, type Row } from '../solve/solver';
import { fits, openCells } from '../solve/wholeCounts';

export class ShortMoves {
  private readonly program: LinearProgram;
  /** Where the two columns of a cell begin, by how much it goes up and by how much down; −1 for none. */
  private readonly columns: Int32Array;
  /** How far each column can go. */
  private readonly limits: Float64Array;

  /**
   * @param bounds least and greatest count of each cell.
   * @param counts possible counts, where every move begins.
   */
  constructor(
    highs: Highs,
    private readonly system: System,
    private readonly bounds: readonly Bounds[],
    private readonly counts: Int32Array,
  ) {
    const open = openCells(bounds);
    this.columns = new Int32Array(bounds.length).fill(-1);
    open.forEach((cell, nth) => {
      this.columns[cell] = 2 * nth;
    });
    this.limits = Float64Array.from(
      open.flatMap((cell) => {
        const { least, greatest } = bounds[cell] ?? { least: 0, greatest: 0 };
        const count = counts[cell] ?? 0;
        return [greatest - count, count - least];
      }),
    );
    this.program = new LinearProgram(
      highs,
      new Float64Array(this.limits.length),
      this.limits,
      this.rows(),
    );
    this.program.preferDual();
    this.program.setCosts(new Float64Array(this.limits.length).fill(1));
  }

  /** @returns whole counts in which a cell holds so many or goes beyond; undefined where none are found. */
  to(cell: number, count: number): Int32Array | undefined {
    const first = this.columns[cell] ?? -1;
    const amount = count - (this.counts[cell] ?? 0);
    if (first < 0 || amount === 0) return undefined;
    const [along, against] = amount > 0 ? [first, first + 1] : [first + 1, first];
    const limit = this.limits[along] ?? 0;
    if (Math.abs(amount) > limit) return undefined;
    this.program.setBounds(along, Math.abs(amount), limit);
    this.program.setBounds(against, 0, 0);
    this.program.forgetBasis();
    const solution = this.program.solve();
    for (const column of [along, against]) {
      this.program.setBounds(column, 0, this.limits[column] ?? 0);
    }
    return solution === undefined || !isIntegral(solution) ? undefined : this.moved(solution);
  }

  dispose(): void {
    this.program.dispose();
  }

  /** The solver reckons in fractions: its word is not taken for it. */
  private moved(solution: Float64Array): Int32Array | undefined {
    const counts = this.counts.map((count, cell) => {
      const first = this.columns[cell] ?? -1;
      if (first < 0) return count;
      return count + Math.round(solution[first] ?? 0) - Math.round(solution[first + 1] ?? 0);
    });
    return fits(this.system, this.bounds, counts) ? counts : undefined;
  }

  private rows(): readonly Row[] {
    return this.system.relations
      .filter(({ implied }) => !implied)
      .map(({ total, parts }) => {
        const columns: number[] = [];
        const coefficients: number[] = [];
        const put = (cell: number, sign: number) => {
          const first = this.columns[cell] ?? -1;
          if (first < 0) return;
          columns.push(first, first + 1);
          coefficients.push(sign, -sign);
        };
        put(total, -1);
        for (const part of parts) put(part, 1);
        return { columns, coefficients, least: 0, greatest: 0 };
      })
      .filter(({ columns }) => columns.length > 0);
  }
}
