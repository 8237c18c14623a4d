/**
 * The whole counts nearest to some that were counted again, of those that give all that is printed. A few
 * cases were withdrawn since, or moved to another colonia: counted again, hidden counts need not add up.
 */
import type { Highs } from 'highs';
import { boundsOf } from '../cells/attacker';
import type { Printed } from '../cells/model';
import { LinearProgram, isIntegral, type Row } from '../solve/solver';

const MOST = 1e6;

/**
 * @param targetOf the count again of a cell, by its name; undefined where nothing is asked of it.
 * @returns by name, the counts of the cells that are hidden; null where none give what is printed.
 */
export function nearestCounts(
  highs: Highs,
  { system, suppressions }: Printed,
  k: number,
  targetOf: (name: string) => number | undefined,
): ReadonlyMap<string, number> | null {
  const size = system.kinds.length;
  const least = new Float64Array(size);
  const greatest = new Float64Array(size);
  system.kinds.forEach((kind, cell) => {
    const own = boundsOf(kind, suppressions[cell] ?? 'ninguna', system.values[cell] ?? 0, k);
    least[cell] = own.least;
    greatest[cell] = own.greatest;
  });
  const open = [...system.kinds.keys()].filter((cell) => least[cell] !== greatest[cell]);
  const targets = open.flatMap((cell) => {
    const target = targetOf(system.names[cell] ?? '');
    return target === undefined ? [] : [{ cell, target }];
  });
  const rows: Row[] = [
    ...system.relations.map(({ total, parts }) => ({
      columns: [total, ...parts],
      coefficients: [-1, ...parts.map(() => 1)],
      least: 0,
      greatest: 0,
    })),
    // Count − over + under = target.
    ...targets.map(({ cell, target }, nth) => ({
      columns: [cell, size + 2 * nth, size + 2 * nth + 1],
      coefficients: [1, -1, 1],
      least: target,
      greatest: target,
    })),
  ];
  const slack = new Float64Array(2 * targets.length);
  const program = new LinearProgram(
    highs,
    Float64Array.from([...least, ...slack]),
    Float64Array.from([...greatest, ...slack.map(() => MOST)]),
    rows,
  );
  try {
    program.preferDual();
    program.setCosts(Float64Array.from([...least.map(() => 0), ...slack.map(() => 1)]));
    const relaxed = program.attempt();
    if (typeof relaxed === 'string') return null;
    const solution = isIntegral(relaxed) ? relaxed : program.solveInIntegers();
    if (solution === undefined) return null;
    return new Map(
      open.map((cell) => [system.names[cell] ?? '', Math.round(solution[cell] ?? 0)] as const),
    );
  } finally {
    program.dispose();
  }
}
