/** HiGHS, seen as a linear program whose costs and bounds change between solves. */
import loadHighs, { type Highs, type Model } from 'highs';

let loading: Promise<Highs> | undefined;

/** The solver, loaded once. */
export function loadSolver(): Promise<Highs> {
  loading ??= loadHighs();
  return loading;
}

/** A row: least ≤ Σ coefficient × column ≤ greatest. */
export interface Row {
  readonly columns: readonly number[];
  readonly coefficients: readonly number[];
  readonly least: number;
  readonly greatest: number;
}

/** Integers further than this from a whole number are not integers. */
const INTEGRALITY = 1e-6;

/** Where a search for whole numbers ends: counted in nodes, so that it ends alike on any machine. */
export interface Search {
  /** Nodes of its tree that it may open. */
  readonly nodes: number;
  /** How far the answer may lie from the best, as a share of its cost. */
  readonly gap: number;
}

const SEARCH: Search = { nodes: 100, gap: 1e-4 };

export interface FoundIntegers {
  /** Whole, but for the solver's rounding. */
  readonly values: Float64Array;
  readonly isBest: boolean;
}

/** Minimises cost · x over rows and bounds. The caller disposes of it. */
export class LinearProgram {
  private readonly model: Model;
  private readonly size: number;

  constructor(
    private readonly highs: Highs,
    least: Float64Array,
    greatest: Float64Array,
    rows: readonly Row[],
  ) {
    this.size = least.length;
    const starts = new Int32Array(rows.length + 1);
    rows.forEach((row, position) => {
      starts[position + 1] = (starts[position] ?? 0) + row.columns.length;
    });
    this.model = highs.createModel({
      numCols: this.size,
      numRows: rows.length,
      colCost: new Float64Array(this.size),
      colLower: least,
      colUpper: greatest,
      rowLower: Float64Array.from(rows, (row) => row.least),
      rowUpper: Float64Array.from(rows, (row) => row.greatest),
      matrix: {
        format: 'csr',
        numRows: rows.length,
        numCols: this.size,
        starts,
        indices: Int32Array.from(rows.flatMap((row) => row.columns)),
        values: Float64Array.from(rows.flatMap((row) => row.coefficients)),
      },
    });
    this.model.options.set({ output_flag: false });
  }

  /** For many solves that differ in costs alone, each starting where the last one ended. */
  preferPrimal(): void {
    this.model.options.set({ solver: 'simplex', presolve: 'off', simplex_strategy: 4 });
  }

  /** For many solves that differ in bounds, each starting from nothing. */
  preferDual(): void {
    this.model.options.set({ solver: 'simplex', presolve: 'off', simplex_strategy: 1 });
  }

  setCosts(costs: Float64Array): void {
    if (this.size === 0) return;
    this.model.changeColsCost({ kind: 'range', from: 0, to: this.size - 1 }, costs);
  }

  /** Sets the costs and solves. */
  solveFor(costs: Float64Array): Float64Array | undefined {
    this.setCosts(costs);
    return this.solve();
  }

  setCost(column: number, cost: number): void {
    this.model.changeColCost(column, cost);
  }

  setBounds(column: number, least: number, greatest: number): void {
    this.model.changeColBounds(column, least, greatest);
  }

  forgetBasis(): void {
    this.model.setLogicalBasis();
  }

  /** @returns the values of the columns at a minimum, or undefined where nothing is feasible. */
  solve(): Float64Array | undefined {
    const found = this.attempt();
    if (found === 'impossible') return undefined;
    if (found !== 'unknown') return found;
    throw new Error(`HiGHS terminó sin respuesta (estado ${this.model.getModelStatus()}).`);
  }

  /** The same; `unknown` where the solver ends without an answer. */
  attempt(): Float64Array | 'impossible' | 'unknown' {
    const { optimal, infeasible } = this.highs.constants.modelStatus;
    const status = this.run();
    if (status === optimal) return this.values();
    return status === infeasible ? 'impossible' : 'unknown';
  }

  /** How long searches in whole numbers of this program may be. */
  limit({ nodes, gap }: Search): void {
    this.model.options.set({ mip_max_nodes: nodes, mip_rel_gap: gap });
  }

  /**
   * The same over whole numbers only.
   * @returns undefined where none is found, or none proven to be the best, within a short search.
   */
  solveInIntegers(): Float64Array | undefined {
    const found = this.searchInIntegers(SEARCH);
    this.model.clearIntegrality();
    this.model.options.set({ solver: 'simplex', presolve: 'off' });
    if (typeof found === 'string' || !found.isBest) return undefined;
    return found.values.map((value) => Math.round(value));
  }

  /**
   * Whole numbers, as good as a search finds them; from then on the program is one over whole numbers.
   * @returns `impossible` where there are none, `unknown` where the search ends before any is found.
   */
  searchInIntegers(search: Search): FoundIntegers | 'impossible' | 'unknown' {
    const { optimal, infeasible, solutionLimit } = this.highs.constants.modelStatus;
    const { integer } = this.highs.constants.variableType;
    if (this.size > 0) {
      const all = { kind: 'range', from: 0, to: this.size - 1 } as const;
      this.model.changeColsIntegrality(
        all,
        Array.from({ length: this.size }, () => integer),
      );
    }
    // With «simplex» HiGHS would solve the relaxation and say nothing.
    this.model.options.set({ solver: 'choose', presolve: 'choose' });
    this.limit(search);
    const status = this.run();
    if (status === infeasible) return 'impossible';
    const values = status === optimal || status === solutionLimit ? this.values() : undefined;
    return values?.length === this.size ? { values, isBest: status === optimal } : 'unknown';
  }

  dispose(): void {
    this.model.dispose();
  }

  private run(): number {
    // HiGHS calls a program without columns «empty», not solved.
    if (this.size === 0) return this.highs.constants.modelStatus.optimal;
    this.model.run();
    return this.model.getModelStatus();
  }

  private values(): Float64Array {
    return this.size === 0
      ? new Float64Array()
      : Float64Array.from(this.model.getSolution().colValue);
  }
}

export const isWhole = (value: number): boolean =>
  Math.abs(value - Math.round(value)) < INTEGRALITY;

export function isIntegral(solution: Float64Array): boolean {
  return solution.every(isWhole);
}
