/** The mark of internal use in the rows of a file. */
import { INTERNAL_BANNER } from '$lib/contract/internal';
import type { FreeColumn } from '$lib/engine/freeResult';
import type { CsvTable } from './csv';

/** The first column: a name is lost with the next «guardar como», a column is not. */
const MARK = 'uso';

/** The table with what it is in each row. */
export function markedInternal({ columns, rows }: CsvTable): CsvTable {
  return {
    columns: [{ name: MARK }, ...columns],
    rows: rows.map((row) => [INTERNAL_BANNER, ...row]),
  };
}

/**
 * The same of columns with their types.
 * @param length how many rows they are of
 */
export const markedInternalColumns = (
  columns: readonly FreeColumn[],
  length: number,
): readonly FreeColumn[] => [
  { name: MARK, type: 'VARCHAR', kind: 'text', values: Array(length).fill(INTERNAL_BANNER) },
  ...columns,
];
