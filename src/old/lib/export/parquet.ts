/** An answer → Parquet, with the types of its columns: what reads it back has the same rows. */
import { parquetWriteBuffer } from 'hyparquet-writer';
import type { FreeColumn, FreeValue } from '$old/lib/engine/freeResult';
import { SITE_NAME } from '$old/lib/words/es/siteName';

type Source = Parameters<typeof parquetWriteBuffer>[0]['columnData'][number];
type Element = NonNullable<Parameters<typeof parquetWriteBuffer>[0]['schema']>[number];

/** Of whole numbers, those that 32 bits hold. */
const SHORT = ['INTEGER', 'SMALLINT', 'TINYINT', 'USMALLINT', 'UTINYINT'];

/** Sums of integers are of 64 bits: DuckDB's own `HUGEINT` is no type of Parquet. */
export function toParquet(columns: readonly FreeColumn[]): ArrayBuffer {
  return parquetWriteBuffer({
    columnData: columns.map(sourceOf),
    schema: [{ name: 'root', num_children: columns.length }, ...columns.map(elementOf)],
    createdBy: SITE_NAME,
  });
}

function elementOf({ name, type, kind }: FreeColumn): Element {
  const own = { name, repetition_type: 'OPTIONAL' } as const;
  switch (kind) {
    case 'text':
      return { ...own, type: 'BYTE_ARRAY', converted_type: 'UTF8' };
    case 'integer':
      return { ...own, type: SHORT.includes(type) ? 'INT32' : 'INT64' };
    case 'number':
      return { ...own, type: 'DOUBLE' };
    case 'date':
      return { ...own, type: 'INT32', converted_type: 'DATE' };
    case 'boolean':
      return { ...own, type: 'BOOLEAN' };
  }
}

function sourceOf({ name, type, kind, values }: FreeColumn): Source {
  const isLong = kind === 'integer' && !SHORT.includes(type);
  const written = (value: Exclude<FreeValue, null>) => {
    if (isLong) return BigInt(value);
    return kind === 'date' ? new Date(`${value}T00:00Z`) : value;
  };
  return { name, data: values.map((value) => (value === null ? null : written(value))) };
}
