/** Which cells a move must let go to be whole, where one in fractions is known. */
import type { System } from '../cells/model';

/** The cells that so many sums in a row lead to, from some cells on: those are among them. */
export function cellsNear(
  { relations, relationsOf }: System,
  cells: readonly number[],
  sums: number,
): ReadonlySet<number> {
  const near = new Set(cells);
  let last: readonly number[] = cells;
  for (let round = 0; round < sums; round++) {
    const positions = new Set(last.flatMap((cell) => relationsOf[cell] ?? []));
    last = [...positions]
      .flatMap((position) => {
        const { total = -1, parts = [] } = relations[position] ?? {};
        return [total, ...parts];
      })
      .filter((cell) => !near.has(cell));
    for (const cell of last) near.add(cell);
  }
  return near;
}
