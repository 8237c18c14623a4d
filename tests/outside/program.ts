/** One component as a linear program of HiGHS, asked again and again with other costs. */
import loadHighs, { type Highs, type Model } from 'highs';
import type { Box, Component } from './sums';

/** Further than this from a whole number, it is none. */
const WHOLE = 1e-6;

/** Nodes that a search in whole numbers may open. */
const NODES = 2000;

export const loadHighsOnce = (): Promise<Highs> => loadHighs();

export interface Answer {
  /** What the cost adds up to, or a bound that it can't pass. */
  readonly bound: number;
  /** Whole counts that fit every sum, where those found are. */
  readonly counts: ReadonlyMap<number, number> | undefined;
}

export class Program {
  private readonly model: Model;
  private readonly columns: ReadonlyMap<number, number>;

  constructor(
    private readonly highs: Highs,
    private readonly component: Component,
    private readonly box: Box,
  ) {
    const { open, sums } = component;
    this.columns = new Map(open.map((own, column) => [own, column]));
    const starts = [0];
    const indices: number[] = [];
    const values: number[] = [];
    const sides = sums.map(({ total, parts }) => {
      let side = 0;
      const put = (own: number, sign: number) => {
        const column = this.columns.get(own);
        if (column === undefined) side -= sign * (box.least[own] ?? 0);
        else {
          indices.push(column);
          values.push(sign);
        }
      };
      put(total, -1);
      for (const part of parts) put(part, 1);
      starts.push(indices.length);
      return side;
    });
    this.model = highs.createModel({
      numCols: open.length,
      numRows: sums.length,
      colCost: new Float64Array(open.length),
      colLower: Float64Array.from(open, (own) => box.least[own] ?? 0),
      colUpper: Float64Array.from(open, (own) => box.greatest[own] ?? 0),
      rowLower: Float64Array.from(sides),
      rowUpper: Float64Array.from(sides),
      matrix: {
        format: 'csr',
        numRows: sums.length,
        numCols: open.length,
        starts: Int32Array.from(starts),
        indices: Int32Array.from(indices),
        values: Float64Array.from(values),
      },
    });
    this.model.options.set({ output_flag: false });
    this.inFractions();
  }

  dispose(): void {
    this.model.dispose();
  }

  /**
   * The least of Σ cost × count in fractions.
   * @returns undefined where nothing fits.
   */
  minimise(costs: ReadonlyMap<number, number>): Answer | undefined {
    this.setCosts(costs);
    this.model.run();
    const { optimal, infeasible } = this.highs.constants.modelStatus;
    const status = this.model.getModelStatus();
    if (status === infeasible) return undefined;
    if (status !== optimal) throw new Error(`HiGHS terminó sin respuesta (${status}).`);
    return this.answer(costs);
  }

  /** The least of Σ cost × count in whole counts; `bound` is proven, `counts` are the best found. */
  minimiseWhole(costs: ReadonlyMap<number, number>): Answer | undefined {
    const { optimal, infeasible } = this.highs.constants.modelStatus;
    this.setCosts(costs);
    const { integer } = this.highs.constants.variableType;
    const size = this.component.open.length;
    this.model.changeColsIntegrality(
      { kind: 'range', from: 0, to: size - 1 },
      Array.from({ length: size }, () => integer),
    );
    this.model.options.set({ solver: 'choose', presolve: 'choose', mip_max_nodes: NODES });
    this.model.run();
    const status = this.model.getModelStatus();
    const found = status === optimal ? this.answer(costs) : undefined;
    this.model.clearIntegrality();
    this.inFractions();
    if (found !== undefined) return found;
    return status === infeasible ? undefined : { bound: -Infinity, counts: undefined };
  }

  private inFractions(): void {
    this.model.options.set({ solver: 'simplex', presolve: 'off', simplex_strategy: 4 });
  }

  private setCosts(costs: ReadonlyMap<number, number>): void {
    const all = Float64Array.from(this.component.open, (own) => costs.get(own) ?? 0);
    this.model.changeColsCost({ kind: 'range', from: 0, to: all.length - 1 }, all);
  }

  private answer(costs: ReadonlyMap<number, number>): Answer {
    const values = this.model.getSolution().colValue;
    let bound = 0;
    const counts = new Map<number, number>();
    let isWhole = true;
    this.component.open.forEach((own, column) => {
      const value = values[column] ?? 0;
      bound += value * (costs.get(own) ?? 0);
      if (Math.abs(value - Math.round(value)) > WHOLE) isWhole = false;
      counts.set(own, Math.round(value));
    });
    return { bound, counts: isWhole && this.fits(counts) ? counts : undefined };
  }

  /** The solver reckons in fractions: its word is not taken for it. */
  private fits(counts: ReadonlyMap<number, number>): boolean {
    const { least, greatest } = this.box;
    const countOf = (own: number) => counts.get(own) ?? least[own] ?? 0;
    const isInside = (own: number) =>
      countOf(own) >= (least[own] ?? 0) && countOf(own) <= (greatest[own] ?? 0);
    return this.component.sums.every(
      ({ total, parts }) =>
        isInside(total) &&
        parts.every(isInside) &&
        parts.reduce((sum, part) => sum + countOf(part), 0) === countOf(total),
    );
  }
}
