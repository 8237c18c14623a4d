/** A table of the release as a file of another kind, made in the page. */
import type { ManifestTable } from '$old/lib/contract/manifest';
import { fetchedRelease } from '$old/lib/engine/fetchRelease';
import { downloadCsv, downloadXlsx } from '$old/lib/export/download';
import { readTable } from './readTable';

export type TakenAs = 'csv' | 'csv-excel' | 'xlsx';

export interface TakenTable {
  readonly name: string;
  readonly file: Pick<ManifestTable, 'archivo' | 'bytes' | 'sha256'>;
  /** Their names. */
  readonly columns: readonly string[];
}

/**
 * @param data address of the folder of the release
 * @throws EngineFailure when the file cannot be had whole.
 */
export async function takeTable({ name, file, columns }: TakenTable, as: TakenAs, data: URL) {
  const { signal } = new AbortController();
  const bytes = await fetchedRelease(data).file(file, signal, () => {});
  const table = await readTable(bytes, columns);
  if (as === 'xlsx') await downloadXlsx(name, table);
  else downloadCsv(name, table, { bom: as === 'csv-excel' });
}
