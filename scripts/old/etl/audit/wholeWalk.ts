/**
 * A walk from one whole solution to another: at each step a few groups of cells move, all else stays,
 * so that a small integer program is enough, and what it finds is a solution of the whole. No step
 * goes back to where the walk began; after some dozens, every cell that can vary has varied.
 */
import { group, randomLcg } from 'd3';
import type { Highs } from 'highs';
import type { Bounds } from '../cells/attacker';
import { groupsOf, hasRest, type System } from '../cells/model';
import type { Search } from '../solve/solver';
import { openCells, searchWholeCounts } from '../solve/wholeCounts';

/** Cells that move at a step, more or less: with fewer, sums hold them; with more, steps are slow. */
const CELLS = 1000;

/** A step need not go as far as it can. */
const STEP: Search = { nodes: 1, gap: 0.3 };

/** How hard a cell that isn't pushed is, so that no two steps are alike. */
const DRIFT = 0.01;

/** Any will do; the same one, so that the same release gets the same answer. */
const SEED = 0.5;

export class WholeWalk {
  private readonly random = randomLcg(SEED);
  /** Cells that a chain of sums ties closely: those of a colonia, in all editions. */
  private readonly groups: readonly (readonly number[])[];
  /** What may lie in no part of a sum: it gives way at every step. */
  private readonly loose: readonly number[];

  /**
   * @param bounds least and greatest count of each cell.
   * @param current possible counts, where the walk begins.
   */
  constructor(
    private readonly highs: Highs,
    private readonly system: System,
    private readonly bounds: readonly Bounds[],
    private current: Int32Array,
  ) {
    const own = groupsOf(system, (ties) => ties.addsIn !== 0 || !hasRest(system, ties));
    const byGroup = group(openCells(bounds), (cell) => own[cell] ?? cell);
    const isLoose = (cells: readonly number[]) =>
      cells.every((cell) => system.kinds[cell] === 'rest');
    this.groups = [...byGroup.values()].filter((cells) => !isLoose(cells));
    this.loose = [...byGroup.values()].filter(isLoose).flat();
  }

  /** Where it is. */
  get counts(): Int32Array {
    return this.current;
  }

  /**
   * Takes a step, and pushes some cells as far as it lets them go, each up or down by chance.
   * @param isPushed at least one cell must be.
   * @returns the counts to which it led; undefined where none were found.
   */
  step(isPushed: (cell: number) => boolean): Int32Array | undefined {
    const cells = [...this.movingGroups(isPushed), ...this.loose];
    const costs = new Map(cells.map((cell) => [cell, this.costOf(isPushed(cell))]));
    const costOf = (cell: number) => costs.get(cell) ?? 0;
    const { highs, system, bounds, counts } = this;
    const found = searchWholeCounts(highs, system, bounds, { counts, cells }, costOf, STEP);
    if (typeof found === 'string') return undefined;
    this.current = found.counts;
    return found.counts;
  }

  /** By chance, sooner those with cells to push. */
  private movingGroups(isPushed: (cell: number) => boolean): readonly number[] {
    const places = this.groups.map((cells) => {
      const place = cells.some(isPushed) ? this.random() * this.random() : 0.5 + this.random();
      return { cells, place };
    });
    const moving: number[] = [];
    for (const { cells } of places.toSorted((a, b) => a.place - b.place)) {
      if (moving.length > 0 && moving.length + cells.length > CELLS) break;
      moving.push(...cells);
    }
    return moving;
  }

  private costOf(isPushed: boolean): number {
    const [side, size] = [this.random() < 0.5 ? -1 : 1, this.random()];
    return side * (isPushed ? 0.5 + size : DRIFT * size);
  }
}
