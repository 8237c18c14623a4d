/**
 * Around some counts: which others would print the same release?
 *
 * A move adds to some cells and takes from others so that every sum still holds. Where more may be
 * suppressed, a published cell moves at a price (to move, it must be suppressed), and one called
 * `primaria` leaves 1 … k − 1 at a small one (it must then bear the other name). The cheapest move
 * that gives a cell room tells which cells to suppress with it: Kelly, Golden & Assad 1992;
 * Fischetti & Salazar 2001.
 */
import type { Highs } from 'highs';
import { boundsOf } from '../cells/attacker';
import { isWithin, type System } from '../cells/model';
import type { Suppression } from '../count/observation';
import { LinearProgram, isIntegral, isWhole, type Row } from '../solve/solver';

type Direction = 'up' | 'down';

/** That a cell change by `amount` or more. */
export interface Ask {
  readonly cell: number;
  readonly direction: Direction;
  readonly amount: number;
}

export interface Move {
  readonly cost: number;
  /** Change of each cell, by cell number. */
  readonly change: Float64Array;
  /** Cells called `primaria` that the move takes to zero, or to k and more. */
  readonly renamed: readonly number[];
}

/** A column of the program: by how much a cell goes up, or down, up to a limit and at a price. */
interface Step {
  readonly cell: number;
  readonly column: number;
  readonly direction: Direction;
  readonly renames: boolean;
}

/** Price of renaming, per case: small beside the price of any cell. */
const RENAMING = 0.25;

/** What every case moved costs: of the moves that do, the shortest are mostly whole. */
const LENGTH = 1e-3;

/** How far from fractions a search for whole counts lets cells go, before it lets go all of them. */
const SUMS_AWAY = [1, 2];

/** Below this a value of the solver is zero. */
const NOTHING = 1e-7;

/**
 * Questions that may be asked of a system, for each of its cells: some twenty times what any was seen to take.
 * Beyond them no move is found: what is left unproven the audit judges, and what it works out is withdrawn.
 */
const QUESTIONS_PER_CELL = 2;
const QUESTIONS = 500;

export class Moves {
  private left: number;
  private readonly program: LinearProgram;
  private readonly steps: readonly Step[];
  private readonly stepsOf: readonly (readonly Step[])[];
  private readonly limits: Float64Array;
  private readonly prices: Float64Array;

  /**
   * @param counts one possible count of each cell.
   * @param suppressions what is decided of each cell; read again at every question.
   * @param price of suppressing a published cell, per case that it must move.
   * @param district the cells that may move: those of one part of the system and those that lie in
   *   every part; all where it is left out.
   */
  constructor(
    highs: Highs,
    private readonly system: System,
    private readonly counts: ArrayLike<number>,
    private readonly suppressions: readonly Suppression[],
    private readonly k: number,
    price: (cell: number) => number,
    district?: number,
  ) {
    this.left = QUESTIONS + QUESTIONS_PER_CELL * system.kinds.length;
    const steps: Step[] = [];
    const both = (cell: number, renames: boolean): readonly Step[] => {
      const own = (['up', 'down'] as const).map((direction, nth): Step => {
        return { cell, column: steps.length + nth, direction, renames };
      });
      steps.push(...own);
      return own;
    };
    this.stepsOf = system.kinds.map((kind, cell) => {
      // A zero is printed, come what may: to move, it would have to be hidden.
      const isFixed = kind === 'public' || (kind === 'published' && counts[cell] === 0);
      if (isFixed || !isWithin(system, cell, district)) return [];
      const canBeRenamed = kind === 'published' && suppressions[cell] === 'primaria';
      return [...both(cell, false), ...(canBeRenamed ? both(cell, true) : [])];
    });
    this.steps = steps;
    this.limits = new Float64Array(steps.length);
    this.prices = new Float64Array(steps.length);
    for (const step of steps) this.appraise(step, price);
    this.program = new LinearProgram(
      highs,
      new Float64Array(steps.length),
      this.limits,
      this.rows(),
    );
    this.release();
  }

  /**
   * The cheapest move that does all that is asked.
   * @returns undefined where no such move exists whatever is suppressed, where the solver only finds it
   *   in fractions of cases, or where too many were asked for already.
   */
  cheapest(asked: readonly Ask[]): Move | undefined {
    if (this.left-- <= 0) return undefined;
    const isPossible = asked.map((ask) => this.demand(ask)).every(Boolean);
    const solution = isPossible ? this.solveFresh(asked) : undefined;
    for (const { cell } of asked) for (const step of this.stepsOf[cell] ?? []) this.restore(step);
    return solution === undefined ? undefined : this.moveOf(solution);
  }

  /**
   * A move of cells that are not printed, as far as it goes in the directions asked for.
   * @param towards +1, −1 or 0 per cell.
   * @returns undefined where the solver's answer is not whole.
   */
  furthest(towards: Int8Array): Move | undefined {
    this.program.setCosts(
      Float64Array.from(this.steps, ({ cell, direction }) =>
        direction === 'up' ? -(towards[cell] ?? 0) : (towards[cell] ?? 0),
      ),
    );
    const solution = this.program.solve();
    return solution === undefined || !isIntegral(solution) ? undefined : this.moveOf(solution);
  }

  /** Until `release`, every move is free: nothing more may be suppressed nor renamed. */
  confine(): void {
    this.program.preferPrimal();
    for (const { column } of this.steps) {
      if ((this.prices[column] ?? 0) > 0) this.program.setBounds(column, 0, 0);
    }
  }

  release(): void {
    this.program.preferDual();
    this.program.setCosts(this.prices.map((price) => price + LENGTH));
    for (const step of this.steps) this.restore(step);
  }

  /** Tells the program that a cell is now suppressed as `complementaria`: its moves are free. */
  freed(cell: number): void {
    for (const step of this.stepsOf[cell] ?? []) {
      this.appraise(step, () => 0);
      this.program.setCost(step.column, LENGTH);
      this.restore(step);
    }
  }

  dispose(): void {
    this.program.dispose();
  }

  /** Sets the limit and the price of a step by what is decided of its cell. */
  private appraise({ cell, column, direction, renames }: Step, price: (cell: number) => number) {
    const kind = this.system.kinds[cell] ?? 'public';
    const count = this.counts[cell] ?? 0;
    const own = this.suppressions[cell] ?? 'ninguna';
    const isPrinted = this.isPrinted(cell);
    const asIs = boundsOf(kind, isPrinted ? 'complementaria' : own, count, this.k);
    const renamed = boundsOf(kind, 'complementaria', count, this.k);
    this.limits[column] =
      direction === 'up'
        ? (renames ? renamed.greatest : asIs.greatest) - (renames ? asIs.greatest : count)
        : (renames ? asIs.least : count) - (renames ? renamed.least : asIs.least);
    this.prices[column] = isPrinted ? price(cell) : renames ? RENAMING : 0;
  }

  private isPrinted(cell: number): boolean {
    return this.system.kinds[cell] === 'published' && this.suppressions[cell] === 'ninguna';
  }

  /** @returns whether the cell has that far to go. */
  private demand({ cell, direction, amount }: Ask): boolean {
    let lacking = amount;
    for (const step of this.stepsOf[cell] ?? []) {
      const limit = step.direction === direction ? (this.limits[step.column] ?? 0) : 0;
      const least = Math.min(lacking, limit);
      this.program.setBounds(step.column, least, limit);
      lacking -= least;
    }
    return lacking === 0;
  }

  /** A free move is a proof and must be whole; one that costs will be asked for again. */
  private solveFresh([ask, ...others]: readonly Ask[]): Float64Array | undefined {
    this.program.forgetBasis();
    const relaxed = this.program.solve();
    const isProof = relaxed !== undefined && this.costOf(relaxed) < NOTHING;
    if (!isProof || isIntegral(relaxed)) return relaxed;
    if (ask === undefined || others.length > 0) return undefined;
    return this.solveNear(relaxed, ask) ?? this.program.solveInIntegers();
  }

  /**
   * A free move of whole counts near one in fractions: what is whole there and lies some sums away
   * from what is not stays as it is, so that few columns are left to search.
   */
  private solveNear(relaxed: Float64Array, ask: Ask): Float64Array | undefined {
    const fractional = this.steps.filter(({ column }) => !isWhole(relaxed[column] ?? 0));
    for (const sums of SUMS_AWAY) {
      const near = cellsNear(
        this.system,
        fractional.map(({ cell }) => cell),
        sums,
      );
      const kept = this.steps.filter(
        ({ cell, column }) => (this.prices[column] ?? 0) > 0 || !near.has(cell),
      );
      for (const { column } of kept) {
        const value = Math.round(relaxed[column] ?? 0);
        this.program.setBounds(column, value, value);
      }
      const found = this.program.solveInIntegers();
      for (const step of kept) this.restore(step);
      this.demand(ask);
      if (found !== undefined) return found;
    }
    return undefined;
  }

  private rows(): readonly Row[] {
    return this.system.relations
      .filter((relation) => !relation.implied)
      .map(({ total, parts }) => {
        const columns: number[] = [];
        const coefficients: number[] = [];
        const put = (cell: number, sign: number) => {
          for (const { column, direction } of this.stepsOf[cell] ?? []) {
            columns.push(column);
            coefficients.push(direction === 'up' ? sign : -sign);
          }
        };
        put(total, -1);
        for (const part of parts) put(part, 1);
        return { columns, coefficients, least: 0, greatest: 0 };
      })
      .filter((row) => row.columns.length > 0);
  }

  private restore({ column }: Step): void {
    this.program.setBounds(column, 0, this.limits[column] ?? 0);
  }

  private costOf(solution: Float64Array): number {
    return solution.reduce((cost, value, column) => cost + value * (this.prices[column] ?? 0), 0);
  }

  private moveOf(solution: Float64Array): Move {
    const change = new Float64Array(this.system.kinds.length);
    const renamed: number[] = [];
    for (const { cell, column, direction, renames } of this.steps) {
      const by = solution[column] ?? 0;
      if (by < NOTHING) continue;
      change[cell] = (change[cell] ?? 0) + (direction === 'up' ? by : -by);
      if (renames) renamed.push(cell);
    }
    const cost = this.costOf(solution);
    return { cost: cost < NOTHING ? 0 : cost, change, renamed };
  }
}

/** The cells that so many sums in a row lead to, from some cells on: those are among them. */
function cellsNear(
  { relations, relationsOf }: System,
  cells: readonly number[],
  sums: number,
): ReadonlySet<number> {
  const near = new Set(cells);
  let last: readonly number[] = cells;
  for (let round = 0; round < sums; round++) {
    const positions = new Set(last.flatMap((cell) => relationsOf[cell] ?? []));
    last = [...positions]
      .flatMap((position) => {
        const { total = -1, parts = [] } = relations[position] ?? {};
        return [total, ...parts];
      })
      .filter((cell) => !near.has(cell));
    for (const cell of last) near.add(cell);
  }
  return near;
}
