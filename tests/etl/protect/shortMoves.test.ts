/** The shortest way from some whole counts to others: where it leads, and what is not taken for one. */
import { beforeAll, describe, expect, it } from 'vitest';
import type { Highs } from 'highs';
import { ShortMoves } from '../../../scripts/etl/audit/shortMoves';
import { loadSolver } from '../../../scripts/etl/solve/solver';
import { P, system, type Sum } from './handSystem';
import { wrongSolver } from './otherSolvers';

let highs: Highs;
beforeAll(async () => {
  highs = await loadSolver();
});

/** Moves from five cases in each cell, none of which may hold more than ten, whatever the sums are. */
function movesOf(sums: readonly Sum[], cells: number, solver = highs): ShortMoves {
  const made = system(
    [['public', 10], ...Array.from({ length: cells }, () => [P, 5] as const)],
    sums,
  );
  const bounds = made.kinds.map((_, cell) =>
    cell === 0 ? { least: 10, greatest: 10 } : { least: 0, greatest: 10 },
  );
  return new ShortMoves(solver, made, bounds, made.values);
}

/** Ten cases in two cells, and ten in two others. */
const APART: readonly Sum[] = [
  [0, 1, 2],
  [0, 3, 4],
];

/** Three cells of which each two have ten cases: none can move by a whole case alone, and none moves. */
const ODD: readonly Sum[] = [
  [0, 1, 2],
  [0, 2, 3],
  [0, 1, 3],
];

describe('a short move', () => {
  it('takes a cell up or down by what is asked, and with it only what must', () => {
    expect(movesOf(APART, 4).to(1, 7)).toEqual(Int32Array.of(10, 7, 3, 5, 5));
    expect(movesOf(APART, 4).to(4, 0)).toEqual(Int32Array.of(10, 5, 5, 10, 0));
  });

  it('begins where the last one began', () => {
    const moves = movesOf(APART, 4);
    moves.to(1, 9);
    expect(moves.to(3, 6)).toEqual(Int32Array.of(10, 5, 5, 6, 4));
    expect(moves.to(2, 4)).toEqual(Int32Array.of(10, 6, 4, 5, 5));
  });

  it('is none beyond what a cell can hold, to where it stands, or of what is printed', () => {
    const moves = movesOf(APART, 4);
    for (const count of [-1, 5, 11]) expect(moves.to(1, count)).toBeUndefined();
    expect(moves.to(0, 11)).toBeUndefined();
  });

  it('is none where the sums let nothing move', () => {
    expect(movesOf(ODD, 3).to(1, 6)).toBeUndefined();
  });

  it('is none that only halves of a case make', () => {
    // A case more in the first leaves half a case less for each of the next three.
    const sums: readonly Sum[] = [
      [0, 1, 2, 3],
      [0, 1, 3, 4],
      [0, 1, 2, 4],
    ];
    const made = system(
      [
        ['public', 20],
        [P, 10],
        [P, 5],
        [P, 5],
        [P, 5],
      ],
      sums,
    );
    const bounds = made.kinds.map((_, cell) => {
      const [least = 0, greatest = 0] = cell === 0 ? [20, 20] : cell === 1 ? [9, 11] : [0, 10];
      return { least, greatest };
    });
    expect(new ShortMoves(highs, made, bounds, made.values).to(1, 11)).toBeUndefined();
  });

  it('is not taken on the word of a solver whose values break a sum', () => {
    const wrong = wrongSolver(highs, (values) => values.with(0, (values[0] ?? 0) + 1));
    expect(movesOf(APART, 4, wrong).to(1, 7)).toBeUndefined();
  });
});
