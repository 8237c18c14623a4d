/** The least and the greatest whole count of each cell that is asked for. */
import { randomLcg } from 'd3';
import type { Highs } from 'highs';
import { Program, type Answer } from './program';
import { componentsOf, type Box, type Component, type Sums } from './sums';

/** Counts that a cell can have: seen in whole tables that print the same, and not to be passed. */
export interface Range {
  /** The cell can be as low, and as high, as this: whole tables show it. */
  readonly seen: readonly [number, number];
  /** It can't be lower, nor higher. */
  readonly proven: readonly [number, number];
}

/** A cell that can vary by as much needs no closer look. */
export const ENOUGH = 2;

/** Pushes in all directions at once that may fail to move any cell before each is looked at. */
const FRUITLESS = 6;
const PUSHES = 80;

const ROUNDING = 1e-5;

/**
 * @param asked cells by number.
 * @param box bounds that reasoning on one sum at a time gave.
 * @param isWhole whether all are wanted to the end, also those that can vary by enough.
 */
export function rangesOf(
  highs: Highs,
  sums: Sums,
  box: Box,
  asked: readonly number[],
  isWhole = false,
): ReadonlyMap<number, Range> {
  const found = new Map<number, Range>();
  const wanted = new Set(asked);
  for (const own of asked) {
    const [low, high] = [box.least[own] ?? 0, box.greatest[own] ?? 0];
    if (low === high) found.set(own, { seen: [low, high], proven: [low, high] });
  }
  for (const component of componentsOf(sums, box)) {
    const cells = component.open.filter((own) => wanted.has(own));
    if (cells.length === 0) continue;
    const search = new Search(highs, component, box, cells, isWhole ? Infinity : ENOUGH);
    try {
      for (const [own, range] of search.run()) found.set(own, range);
    } finally {
      search.dispose();
    }
  }
  return found;
}

class Search {
  private readonly program: Program;
  private readonly seen = new Map<number, [number, number]>();
  private readonly proven: Map<number, [number, number]>;
  private readonly random = randomLcg(0.25);

  constructor(
    highs: Highs,
    component: Component,
    box: Box,
    private readonly cells: readonly number[],
    private readonly enough: number,
  ) {
    this.program = new Program(highs, component, box);
    this.proven = new Map(cells.map((own) => [own, [box.least[own] ?? 0, box.greatest[own] ?? 0]]));
  }

  dispose(): void {
    this.program.dispose();
  }

  run(): ReadonlyMap<number, Range> {
    this.push();
    for (const own of this.cells) {
      if (this.isOpen(own)) this.ask(own, (costs) => this.program.minimise(costs));
      if (this.isOpen(own)) this.ask(own, (costs) => this.program.minimiseWhole(costs));
    }
    return new Map(
      this.cells.map((own) => {
        const proven = this.proven.get(own) ?? [0, 0];
        // No whole table was found: nothing was seen, and nothing more is proven.
        return [own, { seen: this.seen.get(own) ?? [proven[0], proven[0]], proven }];
      }),
    );
  }

  /** Whole tables far from one another, each cell pushed up or down by chance. */
  private push(): void {
    let fruitless = 0;
    for (let nth = 0; nth < PUSHES && fruitless < FRUITLESS; nth++) {
      const open = this.cells.filter((own) => this.isOpen(own));
      if (open.length === 0) return;
      const costs = new Map(open.map((own) => [own, this.side() * (0.5 + this.random())]));
      const answer = this.program.minimise(costs);
      if (answer === undefined) throw new Error('Lo impreso se contradice.');
      fruitless = this.record(answer) ? 0 : fruitless + 1;
    }
  }

  private side(): number {
    return this.random() < 0.5 ? -1 : 1;
  }

  private ask(own: number, ask: (costs: ReadonlyMap<number, number>) => Answer | undefined): void {
    const proven = this.proven.get(own);
    if (proven === undefined) return;
    for (const side of [1, -1]) {
      const answer = ask(new Map([[own, side]]));
      if (answer === undefined) throw new Error('Lo impreso se contradice.');
      this.record(answer);
      if (side === 1) proven[0] = Math.max(proven[0], Math.ceil(answer.bound - ROUNDING));
      else proven[1] = Math.min(proven[1], Math.floor(ROUNDING - answer.bound));
      if (!this.isOpen(own)) return;
    }
  }

  /** Whether a cell may still be told in a narrower or a wider way. */
  private isOpen(own: number): boolean {
    const seen = this.seen.get(own);
    const proven = this.proven.get(own);
    if (seen === undefined || proven === undefined) return true;
    const isSettled = seen[0] === proven[0] && seen[1] === proven[1];
    return !isSettled && seen[1] - seen[0] < this.enough;
  }

  /** @returns whether any cell was seen where it had not been. */
  private record({ counts }: Answer): boolean {
    let isNew = false;
    for (const own of this.cells) {
      const count = counts?.get(own);
      if (count === undefined) continue;
      const seen = this.seen.get(own);
      if (seen === undefined) this.seen.set(own, [count, count]);
      else if (count < seen[0]) seen[0] = count;
      else if (count > seen[1]) seen[1] = count;
      else continue;
      isNew = true;
    }
    return isNew;
  }
}
