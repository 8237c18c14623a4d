/** A table of the release, read from its Parquet: small, and without the engine. */
import { decompress } from 'fzstd';
import { parquetReadObjects } from 'hyparquet';
import type { CsvTable, CsvValue } from '$old/lib/export/csv';

/** The release is written with this one alone: scripts/etl/publish/writeTable.ts. */
const compressors = { ZSTD: (input: Uint8Array): Uint8Array => decompress(input) };

/**
 * @param columns their names, in the order in which they are published
 * @throws Error when a value is of none of the types of the release.
 */
export async function readTable(bytes: Uint8Array, columns: readonly string[]): Promise<CsvTable> {
  // Another's buffer may hold more than the file.
  const file = new Uint8Array(bytes).buffer;
  const rows: readonly Readonly<Record<string, unknown>>[] = await parquetReadObjects({
    file,
    compressors,
  });
  return {
    columns: columns.map((name) => ({ name })),
    rows: rows.map((row) => columns.map((name) => valueOf(name, row[name]))),
  };
}

function valueOf(name: string, value: unknown): CsvValue {
  if (value === null || value === undefined) return null;
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') {
    return value;
  }
  throw new Error(`${name}: ${typeof value}`);
}
