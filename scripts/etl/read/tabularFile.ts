/** A file as it came (plain or gzipped) → what DuckDB needs to know to read it as a table. */
import { readCsvHeader } from './csvHeader';
import type { Vintage } from '../registry/source';
import { recognise } from './recognise';

export interface TabularFile {
  readonly vintage: Vintage;
  /** A CSV that DuckDB can open. */
  readonly csv: string;
  readonly columns: readonly string[];
  readonly delimiter: ',' | ';';
  readonly newline: '\\n' | '\\r\\n';
  readonly encoding: 'utf-8' | 'latin-1';
  /** Removes what had to be unpacked to read it. */
  readonly dispose: () => void;
}

/** @throws EtlError when the file can't be read, is no table, or is of no known vintage. */
export async function openTabularFile(
  path: string,
  vintages: readonly Vintage[],
): Promise<TabularFile> {
  const header = await readCsvHeader(path);
  return {
    ...header,
    csv: path,
    vintage: recognise(path, header.columns, vintages),
    dispose: () => undefined,
  };
}
