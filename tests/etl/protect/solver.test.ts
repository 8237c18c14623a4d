/** The solver as the protection asks it: in fractions, and in whole numbers within a search of some length. */
import { beforeAll, describe, expect, it } from 'vitest';
import type { Highs } from 'highs';
import { LinearProgram, loadSolver, type Row } from '../../../scripts/etl/solve/solver';

let highs: Highs;
beforeAll(async () => {
  highs = await loadSolver();
});

/** Ten things, each taken or not, in two bags: more of them is worth more than the bags hold. */
const WORTH = [41, 33, 14, 45, 82, 79, 27, 39, 59, 62];
const BAGS = [
  { weights: [38, 54, 24, 43, 83, 43, 58, 59, 35, 67], holds: 251 },
  { weights: [58, 23, 65, 42, 91, 23, 87, 70, 54, 84], holds: 298 },
];
const SIZE = WORTH.length;

const fits = (taken: ArrayLike<number>) =>
  BAGS.every(
    ({ weights, holds }) =>
      weights.reduce((sum, own, at) => sum + own * (taken[at] ?? 0), 0) <= holds,
  );
const worthOf = (taken: ArrayLike<number>) =>
  WORTH.reduce((sum, own, at) => sum + own * (taken[at] ?? 0), 0);

/** The most that any of the 1,024 choices that fit is worth, each one tried. */
const MOST = Math.max(
  ...Array.from({ length: 2 ** SIZE }, (_, choice) => WORTH.map((_own, at) => (choice >> at) & 1))
    .filter(fits)
    .map(worthOf),
);

function packing(): LinearProgram {
  const rows = BAGS.map(({ weights, holds }): Row => ({
    columns: [...weights.keys()],
    coefficients: weights,
    least: 0,
    greatest: holds,
  }));
  const program = new LinearProgram(
    highs,
    new Float64Array(SIZE),
    new Float64Array(SIZE).fill(1),
    rows,
  );
  program.setCosts(Float64Array.from(WORTH, (own) => -own));
  return program;
}

describe('a search in whole numbers', () => {
  it('that is long enough finds the best', () => {
    const found = packing().searchInIntegers({ nodes: 100, gap: 0 });
    if (typeof found === 'string') throw new Error(found);
    const values = found.values.map(Math.round);
    expect(fits(values)).toBe(true);
    expect(worthOf(values)).toBe(MOST);
    expect(found.isBest).toBe(true);
  });

  it('that ends at once gives what it has, and does not say that it is the best', () => {
    const found = packing().searchInIntegers({ nodes: 0, gap: 0 });
    if (typeof found === 'string') throw new Error(found);
    const values = found.values.map(Math.round);
    expect(fits(values)).toBe(true);
    expect(worthOf(values)).toBeLessThan(MOST);
    expect(found.isBest).toBe(false);
  });

  it('that need not be near the best may end far from it', () => {
    const found = packing().searchInIntegers({ nodes: 100, gap: 1e9 });
    if (typeof found === 'string') throw new Error(found);
    expect(fits(found.values.map(Math.round))).toBe(true);
    expect(worthOf(found.values.map(Math.round))).toBeLessThan(MOST);
  });

  it('tells where there are none', () => {
    // Twice a whole number is never 3.
    const odd: Row = { columns: [0], coefficients: [2], least: 3, greatest: 3 };
    const program = new LinearProgram(highs, new Float64Array(1), new Float64Array([9]), [odd]);
    expect(program.searchInIntegers({ nodes: 100, gap: 0 })).toBe('impossible');
  });

  it('of nothing finds nothing to choose', () => {
    const program = new LinearProgram(highs, new Float64Array(), new Float64Array(), []);
    expect(program.searchInIntegers({ nodes: 1, gap: 0 })).toEqual({
      values: new Float64Array(),
      isBest: true,
    });
  });
});

describe('whole numbers of a program that was solved in fractions', () => {
  it('are whole, and the program is one of fractions again', () => {
    const half: Row = { columns: [0], coefficients: [2], least: 0, greatest: 5 };
    const program = new LinearProgram(highs, new Float64Array(1), new Float64Array([9]), [half]);
    program.preferPrimal();
    const most = Float64Array.of(-1);
    expect(program.solveFor(most)?.[0]).toBeCloseTo(2.5, 9);
    expect(program.solveInIntegers()?.[0]).toBe(2);
    expect(program.solveFor(most)?.[0]).toBeCloseTo(2.5, 9);
  });

  it('are none where none are', () => {
    const odd: Row = { columns: [0], coefficients: [2], least: 3, greatest: 3 };
    const program = new LinearProgram(highs, new Float64Array(1), new Float64Array([9]), [odd]);
    program.preferDual();
    expect(program.solve()?.[0]).toBeCloseTo(1.5, 9);
    expect(program.solveInIntegers()).toBeUndefined();
  });
});
