/** The solver as the protection asks it: in fractions, and in whole numbers within a search of some length. */
import { beforeAll, describe, expect, it } from 'vitest';
import type { Highs } from 'highs';
import {
  isIntegral,
  isWhole,
  LinearProgram,
  loadSolver,
  type Row,
} from '../../../scripts/etl/solve/solver';
import { toldSolver } from './otherSolvers';

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

function packing(solver = highs): LinearProgram {
  const rows = BAGS.map(({ weights, holds }): Row => ({
    columns: [...weights.keys()],
    coefficients: weights,
    least: 0,
    greatest: holds,
  }));
  const program = new LinearProgram(
    solver,
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

/** Two columns from 0 to 1 that sum to no more than 1. */
function pair(solver = highs): LinearProgram {
  const row: Row = { columns: [0, 1], coefficients: [1, 1], least: 0, greatest: 1 };
  const program = new LinearProgram(solver, new Float64Array(2), Float64Array.of(1, 1), [row]);
  program.preferPrimal();
  return program;
}

describe('a program in fractions', () => {
  it('has the cost that is set of one column alone', () => {
    const program = pair();
    program.setCost(1, -1);
    expect([...(program.solve() ?? [])]).toEqual([0, 1]);
  });

  it('keeps to the bounds that are set of one column', () => {
    const program = pair();
    program.setBounds(1, 0, 0.5);
    expect([...(program.solveFor(Float64Array.of(0, -1)) ?? [])]).toEqual([0, 0.5]);
  });

  it('starts where it ended, or from nothing where that is forgotten', () => {
    const program = pair();
    const any = new Float64Array(2);
    program.solveFor(Float64Array.of(0, -1));
    expect([...(program.solveFor(any) ?? [])]).toEqual([0, 1]);
    program.forgetBasis();
    expect([...(program.solveFor(any) ?? [])]).toEqual([0, 0]);
  });

  it('of nothing has nothing to cost', () => {
    const program = new LinearProgram(highs, new Float64Array(), new Float64Array(), []);
    expect(program.solveFor(new Float64Array())).toEqual(new Float64Array());
  });

  it('has no solution where its rows have none, and says so', () => {
    const row: Row = { columns: [0], coefficients: [1], least: 3, greatest: 3 };
    const program = new LinearProgram(highs, new Float64Array(1), Float64Array.of(1), [row]);
    program.preferDual();
    expect(program.attempt()).toBe('impossible');
    expect(program.solve()).toBeUndefined();
  });

  it('is unknown where the solver ends otherwise', () => {
    const { timeLimit } = highs.constants.modelStatus;
    const program = pair(toldSolver(highs, timeLimit).solver);
    expect(program.attempt()).toBe('unknown');
    expect(() => program.solve()).toThrow(`HiGHS terminó sin respuesta (estado ${timeLimit}).`);
    expect(program.searchInIntegers({ nodes: 1, gap: 0 })).toBe('unknown');
  });

  it('is let go of', () => {
    const program = pair();
    program.dispose();
    expect(() => program.solve()).toThrow();
  });
});

describe('what is asked of the solver', () => {
  const NAMES = ['output_flag', 'solver', 'presolve', 'simplex_strategy'];
  const SEARCH = ['solver', 'presolve', 'mip_max_nodes', 'mip_rel_gap'];

  it('is the simplex without a word: primal between costs, dual between bounds', () => {
    const { solver, option } = toldSolver(highs);
    const program = packing(solver);
    program.preferPrimal();
    expect(NAMES.map(option)).toEqual([false, 'simplex', 'off', 4]);
    const other = packing(solver);
    other.preferDual();
    expect(NAMES.map(option)).toEqual([false, 'simplex', 'off', 1]);
  });

  it('is a search where whole numbers are, and the simplex after it', () => {
    const { solver, option } = toldSolver(highs);
    const program = packing(solver);
    program.preferDual();
    program.searchInIntegers({ nodes: 7, gap: 0.5 });
    expect(SEARCH.map(option)).toEqual(['choose', 'choose', 7, 0.5]);
    program.solveInIntegers();
    expect(SEARCH.map(option)).toEqual(['simplex', 'off', 100, 1e-4]);
  });
});

it('whole numbers that are not proven to be the best are not given as such', () => {
  const { solutionLimit } = highs.constants.modelStatus;
  expect(packing(toldSolver(highs, solutionLimit).solver).solveInIntegers()).toBeUndefined();
  expect(packing().solveInIntegers()).toBeDefined();
});

it('is whole what lies within a millionth of it, and a solution where all of it is', () => {
  expect([0.999_999_5, -0.000_000_5, 4].every(isWhole)).toBe(true);
  expect([1e-6, 0.5].some(isWhole)).toBe(false);
  expect(isIntegral(Float64Array.of(1, 2))).toBe(true);
  expect(isIntegral(Float64Array.of(1, 0.5))).toBe(false);
});
