/** From fractions to whole numbers: what is found solves the program, and where nothing is, nothing is said. */
import { beforeAll, expect, it } from 'vitest';
import type { Highs } from 'highs';
import { dive, type Shape } from '../../../scripts/etl/solve/dive';
import { LinearProgram, loadSolver } from '../../../scripts/etl/solve/solver';

let highs: Highs;
beforeAll(async () => {
  highs = await loadSolver();
});

function programOf({ least, greatest, rows }: Shape, costs: readonly number[]): LinearProgram {
  const program = new LinearProgram(highs, least, greatest, rows);
  program.preferDual();
  program.setCosts(Float64Array.from(costs));
  return program;
}

/** `count` columns from 0 to 1 in a ring, of which no two neighbours may sum to more than 1. */
function ring(count: number): Shape {
  return {
    least: new Float64Array(count),
    greatest: new Float64Array(count).fill(1),
    rows: Array.from({ length: count }, (_, at) => ({
      columns: [at, (at + 1) % count],
      coefficients: [1, 1],
      least: 0,
      greatest: 1,
    })),
  };
}

it.each([3, 5, 7])('finds whole numbers where a ring of %d leaves halves', (count) => {
  const shape = ring(count);
  const program = programOf(
    shape,
    Array.from({ length: count }, () => -1),
  );
  const fractions = program.solve() ?? new Float64Array();
  expect([...fractions]).toEqual(Array.from({ length: count }, () => 0.5));

  const found = dive(program, shape, fractions)?.map(Math.round) ?? new Float64Array();

  expect(found).toHaveLength(count);
  for (const [at, value] of found.entries()) {
    expect([0, 1]).toContain(value);
    expect(value + (found[(at + 1) % count] ?? 0)).toBeLessThanOrEqual(1);
  }
  expect(found.reduce((sum, value) => sum + value, 0)).toBe((count - 1) / 2);
  expect([...(program.solve() ?? [])], 'the program is left as it was').toEqual([...fractions]);
  program.dispose();
});

it('finds none where there are none, and leaves the program as it was', () => {
  // Twice a whole number is never 3.
  const shape: Shape = {
    least: new Float64Array(1),
    greatest: Float64Array.of(9),
    rows: [{ columns: [0], coefficients: [2], least: 3, greatest: 3 }],
  };
  const program = programOf(shape, [0]);
  const fractions = program.solve() ?? new Float64Array();
  expect([...fractions]).toEqual([1.5]);
  expect(dive(program, shape, fractions)).toBeUndefined();
  expect([...(program.solve() ?? [])]).toEqual([1.5]);
  program.dispose();
});
