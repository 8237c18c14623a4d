/** Whole counts that could have given what is printed: the search for them, and the proof of them. */
import type { Highs } from 'highs';
import type { Bounds } from '../cells/attacker';
import { dive, type Shape } from './dive';
import type { System } from '../cells/model';
import { isIntegral, LinearProgram, type Row, type Search } from './solver';

export interface Near {
  /** Possible counts; what does not move stays at them. */
  readonly counts: Int32Array;
  /** The cells that may move. */
  readonly cells: readonly number[];
}

export interface FoundCounts {
  readonly counts: Int32Array;
  /** Whether no others are better. */
  readonly isBest: boolean;
}

/**
 * Searches for whole counts in which Σ cost × count is small. They are sought in fractions first: what is
 * best of all is often whole, and where it is not and the best is not asked for, whole counts are mostly
 * near. Only what that leaves is searched in whole numbers, which takes many times as long.
 * @param costOf the cost of a case more in a cell.
 * @returns `impossible` where there are none, `unknown` where the search ends before any is found.
 */
export function searchWholeCounts(
  highs: Highs,
  system: System,
  bounds: readonly Bounds[],
  { counts, cells }: Near,
  costOf: (cell: number) => number,
  search: Search,
): FoundCounts | 'impossible' | 'unknown' {
  const columns = new Map(cells.map((cell, column) => [cell, column]));
  const shape = {
    least: Float64Array.from(cells, (cell) => bounds[cell]?.least ?? 0),
    greatest: Float64Array.from(cells, (cell) => bounds[cell]?.greatest ?? 0),
    rows: rowsOf(system, counts, cells, columns),
  };
  /** The solver reckons in fractions: its word is not taken for it. */
  const fitting = (values: Float64Array): Int32Array | undefined => {
    const moved = Int32Array.from(counts);
    cells.forEach((cell, column) => {
      moved[cell] = Math.round(values[column] ?? 0);
    });
    return fits(system, bounds, moved) ? moved : undefined;
  };
  const program = new LinearProgram(highs, shape.least, shape.greatest, shape.rows);
  try {
    program.preferDual();
    program.limit(search);
    program.setCosts(Float64Array.from(cells, costOf));
    const fractions = program.attempt();
    if (fractions === 'impossible') return fractions;
    const whole = fractions === 'unknown' ? undefined : wholeOf(program, shape, fractions, search);
    const quick = whole && fitting(whole);
    if (quick !== undefined) return { counts: quick, isBest: whole === fractions };
    const found = program.searchInIntegers(search);
    if (typeof found === 'string') return found;
    const moved = fitting(found.values);
    return moved === undefined ? 'unknown' : { counts: moved, isBest: found.isBest };
  } finally {
    program.dispose();
  }
}

/** A solution as it is where it is whole; else one near it, where the best is not asked for. */
function wholeOf(
  program: LinearProgram,
  shape: Shape,
  fractions: Float64Array,
  { gap }: Search,
): Float64Array | undefined {
  if (isIntegral(fractions)) return fractions;
  return gap > 0 ? dive(program, shape, fractions) : undefined;
}

/**
 * Any whole counts that fit.
 * @param bounds least and greatest count of each cell.
 */
export function anyWholeCounts(
  highs: Highs,
  system: System,
  bounds: readonly Bounds[],
  search: Search,
): FoundCounts | 'impossible' | 'unknown' {
  const start = {
    counts: Int32Array.from(bounds, ({ least }) => least),
    cells: openCells(bounds),
  };
  return searchWholeCounts(highs, system, bounds, start, () => 0, search);
}

/** Cells that may hold more than one count. */
export function openCells(bounds: readonly Bounds[]): readonly number[] {
  return [...bounds.keys()].filter((cell) => {
    const own = bounds[cell];
    return own !== undefined && own.least < own.greatest;
  });
}

/** Whether counts keep to their bounds and to every sum. */
export function fits(
  { relations }: System,
  bounds: readonly Bounds[],
  counts: Int32Array,
): boolean {
  const countOf = (cell: number) => counts[cell] ?? 0;
  return (
    bounds.every(
      ({ least, greatest }, cell) => least <= countOf(cell) && countOf(cell) <= greatest,
    ) &&
    relations.every(
      ({ total, parts }) => parts.reduce((sum, part) => sum + countOf(part), 0) === countOf(total),
    )
  );
}

/** Every sum that a moving cell takes part in, those that follow from others too. */
export function rowsOf(
  { relations, relationsOf }: System,
  counts: Int32Array,
  cells: readonly number[],
  columns: ReadonlyMap<number, number>,
): readonly Row[] {
  const touched = new Set(cells.flatMap((cell) => relationsOf[cell] ?? []));
  return [...touched]
    .toSorted((a, b) => a - b)
    .map((position) => {
      const own: number[] = [];
      const coefficients: number[] = [];
      let constant = 0;
      const put = (cell: number, sign: number) => {
        const column = columns.get(cell);
        if (column === undefined) constant += sign * (counts[cell] ?? 0);
        else {
          own.push(column);
          coefficients.push(sign);
        }
      };
      const { total = -1, parts = [] } = relations[position] ?? {};
      put(total, -1);
      for (const part of parts) put(part, 1);
      return { columns: own, coefficients, least: -constant, greatest: -constant };
    });
}
