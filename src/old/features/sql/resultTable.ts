/** An answer as rows. */
import type { FreeResult } from '$old/lib/engine/freeResult';
import type { CsvTable } from '$old/lib/export/csv';

/** Rows of which a page makes cells; a file has all. */
export const MOST_SHOWN = 1000;

/** @param most rows, from the first */
export const resultTable = ({ columns, length }: FreeResult, most = length): CsvTable => ({
  columns: columns.map(({ name }) => ({ name })),
  rows: Array.from({ length: Math.min(most, length) }, (_, row) =>
    columns.map(({ values }) => values[row] ?? null),
  ),
});
