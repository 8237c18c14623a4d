/** What was written before in a column, to be offered again. */
import type { EditedRow } from './editing';

/** Distinct cells of a column, or items of its lists; most used first, then by the alphabet. */
export function usedIn(rows: readonly Pick<EditedRow, 'cells'>[], column: string): string[] {
  const times = new Map<string, number>();
  for (const { cells } of rows) {
    for (const item of itemsOf(cells[column] ?? '')) times.set(item, (times.get(item) ?? 0) + 1);
  }
  return [...times.entries()]
    .sort(([a, timesA], [b, timesB]) => timesB - timesA || a.localeCompare(b, 'es'))
    .map(([item]) => item);
}

/** The items of a cell that lists several; none where it is blank. */
export const itemsOf = (cell: string): string[] =>
  cell
    .split(';')
    .map((item) => item.trim())
    .filter((item) => item !== '');
