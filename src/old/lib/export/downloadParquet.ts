/** Hands an answer to the reader's browser as Parquet. Loaded late, with what writes it: one page alone asks for it. */
import type { FreeResult } from '$old/lib/engine/freeResult';
import { downloadFile } from './download';
import { toParquet } from './parquet';

/**
 * @param name what it holds, for the name of the file
 */
export function downloadParquet(name: string, { columns }: FreeResult): void {
  const file = new Blob([toParquet(columns)], { type: 'application/vnd.apache.parquet' });
  downloadFile([name], 'parquet', file);
}
