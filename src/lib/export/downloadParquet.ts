/** Hands an answer to the reader's browser as Parquet. Loaded late, with what writes it: one page alone asks for it. */
import type { FreeResult } from '$lib/engine/freeResult';
import { downloadFile, isInternal } from './download';
import { markedInternalColumns } from './markInternal';
import { toParquet } from './parquet';

/**
 * Of a page of internal use, the file says so in its name and in each row.
 * @param name what it holds, for the name of the file
 */
export function downloadParquet(name: string, { columns, length }: FreeResult): void {
  const marked = isInternal() ? markedInternalColumns(columns, length) : columns;
  const file = new Blob([toParquet(marked)], { type: 'application/vnd.apache.parquet' });
  downloadFile([name], 'parquet', file);
}
