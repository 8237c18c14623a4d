/** From fractions to whole numbers: what is found solves the program, and where nothing is, nothing is said. */
import { beforeAll, expect, it, vi } from 'vitest';
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
  const attempt = vi.spyOn(program, 'attempt');
  expect([...fractions]).toEqual([1.5]);
  expect(dive(program, shape, fractions)).toBeUndefined();
  expect(attempt).toHaveBeenCalledTimes(1);
  expect([...(program.solve() ?? [])]).toEqual([1.5]);
  program.dispose();
});

it('holds the nearest to a whole number first, and a quarter of them where all leave no solution', () => {
  const shape: Shape = {
    least: Float64Array.of(0, 0, 2, 1, 7, 0),
    greatest: new Float64Array(6).fill(9),
    // The last shares it with a nearer one.
    rows: [{ columns: [2, 5], coefficients: [1, 1], least: 0, greatest: 9 }],
  };
  const program = programOf(shape, [0, 0, 0, 0, 0, 0]);
  vi.spyOn(program, 'attempt').mockReturnValue('impossible');
  const setBounds = vi.spyOn(program, 'setBounds');
  const fractions = Float64Array.of(0.5, 0.625, 2.875, 1, 7.25, 0.75);

  expect(dive(program, shape, fractions)).toBeUndefined();

  const [third, fifth, second, first] = [
    [2, 3, 3],
    [4, 7, 7],
    [1, 1, 1],
    [0, 1, 1],
  ];
  const released = [
    [2, 2, 9],
    [4, 7, 9],
    [1, 0, 9],
    [0, 0, 9],
  ];
  expect(setBounds.mock.calls).toEqual([
    ...[third, fifth, second, first],
    ...released,
    ...[third, released[0]],
  ]);
  program.dispose();
});

it('is given up after two hundred solves', () => {
  const shape = ring(3);
  const program = programOf(shape, [-1, -1, -1]);
  const fractions = program.solve() ?? new Float64Array();
  const attempt = vi.spyOn(program, 'attempt').mockReturnValue(fractions);
  expect(dive(program, shape, fractions)).toBeUndefined();
  expect(attempt).toHaveBeenCalledTimes(200);
  program.dispose();
});
