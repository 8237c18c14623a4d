/** Whole counts that could have given what is printed: the search for them, and the proof of them. */
import type { Highs } from 'highs';
import type { Bounds } from './attacker';
import type { System } from './model';
import { LinearProgram, type Row, type Search } from './solver';

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
 * Searches for whole counts in which Σ cost × count is small.
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
  const program = new LinearProgram(
    highs,
    Float64Array.from(cells, (cell) => bounds[cell]?.least ?? 0),
    Float64Array.from(cells, (cell) => bounds[cell]?.greatest ?? 0),
    rowsOf(system, counts, cells, columns),
  );
  try {
    program.setCosts(Float64Array.from(cells, costOf));
    const found = program.searchInIntegers(search);
    if (typeof found === 'string') return found;
    const moved = Int32Array.from(counts);
    cells.forEach((cell, column) => {
      moved[cell] = Math.round(found.values[column] ?? 0);
    });
    // The solver reckons in fractions: its word is not taken for it.
    return fits(system, bounds, moved) ? { counts: moved, isBest: found.isBest } : 'unknown';
  } finally {
    program.dispose();
  }
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
function rowsOf(
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
