/** Maps to test on: neighbours as lists of places counted from 1, as R's spdep writes them. */
import { readFileSync } from 'node:fs';
import { contiguity, type SpatialWeights, type WeightStyle } from '$lib/stats/space/weights';
import { oracleFile } from '../oracles';

export type Lists = readonly (readonly number[])[];

export function weightsOf(lists: Lists, style: WeightStyle = 'rowStandardised'): SpatialWeights {
  const keys = lists.map((_, place) => String(place + 1));
  const pairs = lists.flatMap((list, place): [string, string][] =>
    list.map((other) => [String(place + 1), String(other)]),
  );
  return contiguity(keys, pairs, style);
}

/** One line an area; `0` alone where it has no neighbours. */
export function listsIn(text: string): Lists {
  return text
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/).map(Number).filter(Boolean));
}

/** Neighbours of a reference table in `../shared/oracles`. */
export function oracleLists(name: string): Lists {
  return listsIn(readFileSync(oracleFile(name), 'utf8'));
}

/** A chessboard, numbered along its rows: neighbours by side, or by side and corner. */
export function board(rows: number, columns: number, corners = false): Lists {
  const place = (row: number, column: number): number[] =>
    row < 0 || column < 0 || row >= rows || column >= columns ? [] : [row * columns + column + 1];
  return Array.from({ length: rows * columns }, (_, cell) => {
    const [row, column] = [Math.floor(cell / columns), cell % columns];
    const steps = [-1, 0, 1].flatMap((down) => [-1, 0, 1].map((right) => [down, right] as const));
    return steps
      .filter(([down, right]) => {
        const reach = Math.abs(down) + Math.abs(right);
        return reach === 1 || (corners && reach === 2);
      })
      .flatMap(([down, right]) => place(row + down, column + right));
  });
}

/** Seven invented areas: a chain with a triangle, and an island. */
export const SEVEN: Lists = [[2], [1, 3, 4], [2, 4], [2, 3, 5], [4, 6], [5], []];

/** The toys of the domain notes: cases and people of a 4 × 4 board. */
export const TOY_PEOPLE: readonly number[] = [
  900, 1100, 800, 600, 1500, 2200, 2000, 700, 1200, 2100, 1900, 1000, 500, 800, 900, 750,
];
export const TOY1_CASES: readonly number[] = [2, 3, 1, 0, 4, 12, 9, 1, 3, 10, 8, 2, 0, 1, 2, 1];
export const TOY2_CASES: readonly number[] = [4, 6, 2, 0, 9, 40, 31, 2, 6, 36, 22, 5, 0, 2, 4, 1];

export function toyRates(cases: readonly number[]): readonly number[] {
  return cases.map((count, area) => count / (TOY_PEOPLE[area] ?? Number.NaN));
}
