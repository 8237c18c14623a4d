/**
 * The whole counts nearest to some that were counted again, of those that give all that is printed. A few
 * cases were withdrawn since, or moved to another colonia: counted again, hidden counts need not add up.
 */
import type { Highs } from 'highs';
import { boundsOf } from '../cells/attacker';
import type { Printed } from '../cells/model';
import { dive, type Shape } from '../solve/dive';
import { LinearProgram, isIntegral, type Row } from '../solve/solver';
import { fits, openCells, rowsOf } from '../solve/wholeCounts';

const MOST = 1e6;

/** Where the search ends; what it has found by then will do. */
const NEAR = { nodes: 100, gap: 1e-4 };

/**
 * @param targetOf the count again of a cell; undefined where nothing is asked of it.
 * @returns a count of each cell; null where none give what is printed, or none are found.
 */
export function nearestCounts(
  highs: Highs,
  { system, suppressions }: Printed,
  k: number,
  targetOf: (cell: number) => number | undefined,
): Int32Array | null {
  const bounds = system.kinds.map((kind, cell) =>
    boundsOf(kind, suppressions[cell] ?? 'ninguna', system.values[cell] ?? 0, k),
  );
  const counts = Int32Array.from(bounds, ({ least }) => least);
  const cells = openCells(bounds);
  const columns = new Map(cells.map((cell, column) => [cell, column]));
  const targets = cells.flatMap((cell, column) => {
    const target = targetOf(cell);
    return target === undefined ? [] : [{ column, target }];
  });
  // Count − over + under = target.
  const distances = targets.map(({ column, target }, nth): Row => {
    const [over, under] = [cells.length + 2 * nth, cells.length + 2 * nth + 1];
    return {
      columns: [column, over, under],
      coefficients: [1, -1, 1],
      least: target,
      greatest: target,
    };
  });
  const slack = targets.flatMap(() => [0, 0]);
  const shape: Shape = {
    least: Float64Array.from([...cells.map((cell) => bounds[cell]?.least ?? 0), ...slack]),
    greatest: Float64Array.from([
      ...cells.map((cell) => bounds[cell]?.greatest ?? 0),
      ...slack.map(() => MOST),
    ]),
    rows: [...rowsOf(system, counts, cells, columns), ...distances],
  };
  const program = new LinearProgram(highs, shape.least, shape.greatest, shape.rows);
  try {
    program.preferDual();
    program.setCosts(Float64Array.from([...cells.map(() => 0), ...slack.map(() => 1)]));
    const found = wholeOf(program, shape);
    if (found === undefined) return null;
    cells.forEach((cell, column) => {
      counts[cell] = Math.round(found[column] ?? 0);
    });
    // The solver reckons in fractions: its word is not taken for it.
    return fits(system, bounds, counts) ? counts : null;
  } finally {
    program.dispose();
  }
}

/** The nearest, or near ones where that is a matter of long searching. */
function wholeOf(program: LinearProgram, shape: Shape): Float64Array | undefined {
  const fractions = program.attempt();
  if (typeof fractions === 'string') return undefined;
  if (isIntegral(fractions)) return fractions;
  const quick = dive(program, shape, fractions);
  if (quick !== undefined) return quick;
  const found = program.searchInIntegers(NEAR);
  return typeof found === 'string' ? undefined : found.values;
}
