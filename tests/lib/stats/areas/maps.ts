/** Areas of the reference tables, and the toy map of 4 × 4. */
import type { Area } from '$old/lib/stats/areas/area';
import { cell, type OracleRow } from '../oracles';

export function areasOf(rows: readonly OracleRow[], count: string, population: string): Area[] {
  return rows.map((row) => ({ count: cell(row, count), population: cell(row, population) }));
}

const WOMEN = [
  900, 1100, 800, 600, 1500, 2200, 2000, 700, 1200, 2100, 1900, 1000, 500, 800, 900, 750,
];

function toy(counts: readonly number[]): Area[] {
  return counts.map((count, place) => ({ count, population: WOMEN[place] ?? null }));
}

export const TOY1 = toy([2, 3, 1, 0, 4, 12, 9, 1, 3, 10, 8, 2, 0, 1, 2, 1]);
export const TOY2 = toy([4, 6, 2, 0, 9, 40, 31, 2, 6, 36, 22, 5, 0, 2, 4, 1]);

/** Neighbours by side on the toy map, counted from zero. */
export const TOY_NEIGHBOURS = WOMEN.map((_, place) => {
  const column = place % 4;
  return [
    ...(place >= 4 ? [place - 4] : []),
    ...(column > 0 ? [place - 1] : []),
    ...(column < 3 ? [place + 1] : []),
    ...(place < 12 ? [place + 4] : []),
  ];
});
