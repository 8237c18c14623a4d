/** The mark of internal use in the rows of a file. */
import { INTERNAL_BANNER } from '$lib/contract/internal';
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
