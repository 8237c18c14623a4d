/** Whole counts that could have given what is printed: those that a solver finds, and what is proven of them. */
import { beforeAll, describe, expect, it } from 'vitest';
import type { Highs } from 'highs';
import { SystemBuilder, type System } from '../../../scripts/etl/cells/model';
import { loadSolver, type Search } from '../../../scripts/etl/solve/solver';
import {
  anyWholeCounts,
  openCells,
  searchWholeCounts,
} from '../../../scripts/etl/solve/wholeCounts';
import { wrongSolver } from './otherSolvers';

const LONG: Search = { nodes: 100, gap: 0 };

let highs: Highs;
beforeAll(async () => {
  highs = await loadSolver();
});

/** Ten cases in three places, at most six in any. */
const places = (): System => {
  const builder = new SystemBuilder();
  for (const value of [10, 4, 3, 3]) builder.add({ kind: 'published', value, name: `${value}` });
  builder.relate(0, [1, 2, 3]);
  return builder.close();
};
const BOUNDS = [10, 6, 6, 6].map((greatest, cell) => ({ least: cell === 0 ? 10 : 0, greatest }));
const START = { counts: Int32Array.of(10, 4, 3, 3), cells: [1, 2, 3] };

/** Towards few cases in the first place, and then in the second. */
const search = (solver: Highs, start = START) =>
  searchWholeCounts(solver, places(), BOUNDS, start, (cell) => [0, 4, 1, 0][cell] ?? 0, LONG);

describe('the cells that are open', () => {
  it('are those that may hold more than one count', () => {
    const bounds = [
      { least: 3, greatest: 3 },
      { least: 0, greatest: 1 },
      { least: 0, greatest: 0 },
      { least: 1, greatest: 4 },
    ];
    expect(openCells(bounds)).toEqual([1, 3]);
  });
});

describe('whole counts', () => {
  it('keep to every sum and bound, as cheap as can be', () => {
    expect(search(highs)).toEqual({ counts: Int32Array.of(10, 0, 4, 6), isBest: true });
  });

  it('leave alone what may not move', () => {
    expect(search(highs, { ...START, cells: [1, 2] })).toEqual({
      counts: Int32Array.of(10, 1, 6, 3),
      isBest: true,
    });
  });

  it('are impossible where the sum is more than its parts can hold', () => {
    const [, ...parts] = BOUNDS;
    const wide = [{ least: 19, greatest: 19 }, ...parts];
    expect(anyWholeCounts(highs, places(), wide, LONG)).toBe('impossible');
  });

  it('are not taken on the word of a solver whose values break a sum', () => {
    const more = wrongSolver(highs, (values) => values.with(0, (values[0] ?? 0) + 1));
    expect(search(more)).toBe('unknown');
  });

  it('are not taken where its values break a bound', () => {
    // Seven in the last place, which holds six; the sum is right.
    const beyond = wrongSolver(highs, () => Float64Array.of(0, 3, 7));
    expect(search(beyond)).toBe('unknown');
    const below = wrongSolver(highs, () => Float64Array.of(-1, 5, 6));
    expect(search(below)).toBe('unknown');
  });
});
