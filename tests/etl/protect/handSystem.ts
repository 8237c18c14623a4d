/** Small systems of sums, written by hand cell by cell. */
import { SystemBuilder, type CellKind, type System } from '../../../scripts/etl/cells/model';

export type Sum = readonly [total: number, ...parts: readonly number[]];

export type Cell = readonly [CellKind, number];

/** The kind of nearly all cells. */
export const P: CellKind = 'published';

/** Cells in order, each `[kind, count]`, and sums over their positions. */
export function system(cells: readonly Cell[], sums: readonly Sum[]): System {
  const builder = new SystemBuilder();
  cells.forEach(([kind, value], row) => builder.add({ kind, row, value, name: `${row}` }));
  for (const [total, ...parts] of sums) builder.relate(total, parts);
  return builder.close();
}
