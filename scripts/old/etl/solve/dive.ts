/**
 * From fractions to whole numbers by diving: some of the fractions are held at the nearest whole number
 * and the rest is solved again from where it stood, until none is left. It costs some hundredths of what a
 * search in whole numbers does, and tells nothing where it fails: whoever asks must search then.
 */
import { isIntegral, isWhole, type LinearProgram, type Row } from './solver';

/** Least and greatest value of each column, and the rows that tie them. */
export interface Shape {
  readonly least: Float64Array;
  readonly greatest: Float64Array;
  readonly rows: readonly Row[];
}

/** Solves after which it is given up: many times what was seen to be needed. */
const MOST_SOLVES = 200;

/**
 * @param program of that shape, over fractions; it is left as it was.
 * @param fractions a solution of it.
 * @returns whole numbers that solve it, but for the solver's rounding; undefined where none were found.
 */
export function dive(
  program: LinearProgram,
  { least, greatest, rows }: Shape,
  fractions: Float64Array,
): Float64Array | undefined {
  const rowsOf = rowsOfColumns(least.length, rows);
  const held = new Set<number>();
  const release = (column: number) => {
    held.delete(column);
    program.setBounds(column, least[column] ?? 0, greatest[column] ?? 0);
  };
  let values = fractions;
  let solves = 0;
  /** Holds as many of the first as leave it a solution. */
  const hold = (columns: readonly number[]): Float64Array | undefined => {
    for (let size = columns.length; size > 0 && solves < MOST_SOLVES; size >>= 2) {
      const own = columns.slice(0, size);
      for (const column of own) {
        const whole = Math.round(values[column] ?? 0);
        program.setBounds(column, whole, whole);
        held.add(column);
      }
      solves += 1;
      const solution = program.attempt();
      if (typeof solution !== 'string') return solution;
      own.forEach(release);
    }
    return undefined;
  };
  while (!isIntegral(values)) {
    const next = hold(apart(values, rowsOf));
    if (next === undefined) break;
    values = next;
  }
  [...held].forEach(release);
  return isIntegral(values) ? values : undefined;
}

/** Columns with a fraction, no two of them in one row: the nearest to a whole number first. */
function apart(values: Float64Array, rowsOf: readonly (readonly number[])[]): readonly number[] {
  const distance = values.map((value) => Math.abs(value - Math.round(value)));
  const taken = new Set<number>();
  return [...values.keys()]
    .filter((column) => !isWhole(values[column] ?? 0))
    .toSorted((a, b) => (distance[a] ?? 0) - (distance[b] ?? 0))
    .filter((column) => {
      const own = rowsOf[column] ?? [];
      if (own.some((row) => taken.has(row))) return false;
      for (const row of own) taken.add(row);
      return true;
    });
}

function rowsOfColumns(size: number, rows: readonly Row[]): readonly (readonly number[])[] {
  const positions = Array.from({ length: size }, (): number[] => []);
  rows.forEach(({ columns }, row) => {
    for (const column of columns) positions[column]?.push(row);
  });
  return positions;
}
