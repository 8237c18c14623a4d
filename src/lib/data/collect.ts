/** Batches of Arrow, as an engine answers, → plain columns and rows. */
import type { PlainRow, Result, ResultColumn, Value } from './query';

/** More than a page can show or a spreadsheet wants. */
const MOST_ROWS = 200_000;

export interface Collected extends Result {
  /** There are more rows than MOST_ROWS. */
  readonly isCut: boolean;
}

interface Fields {
  readonly schema: {
    readonly fields: readonly { readonly name: string; readonly type: unknown }[];
  };
}

interface Batch {
  readonly numRows: number;
  readonly getChildAt: (at: number) => { readonly get: (row: number) => unknown } | null;
}

/** All that a reader of Arrow gives, in order. */
export async function collect(reader: AsyncIterable<Batch> & Fields): Promise<Collected> {
  let columns: readonly ResultColumn[] | undefined;
  const rows: PlainRow[] = [];
  for await (const batch of reader) {
    const named = (columns ??= columnsOf(reader));
    const vectors = named.map((_, at) => batch.getChildAt(at));
    for (let row = 0; row < batch.numRows; row += 1) {
      if (rows.length === MOST_ROWS) return { columns: named, rows, isCut: true };
      const cells = named.map(
        ({ name, kind }, at) => [name, plain(vectors[at]?.get(row), kind)] as const,
      );
      rows.push(Object.fromEntries(cells));
    }
  }
  return { columns: columns ?? columnsOf(reader), rows, isCut: false };
}

/** Of two columns of one name, the second is told apart. */
function columnsOf({ schema }: Fields): readonly ResultColumn[] {
  const names = schema.fields.map(({ name }) => name);
  return schema.fields.map(({ name, type }, at) => ({
    name: names.indexOf(name) === at ? name : `${name}_${at + 1}`,
    kind: kindOf(String(type)),
  }));
}

/** @param type as Arrow writes it: Int32, Utf8, Date32<DAY> */
function kindOf(type: string): ResultColumn['kind'] {
  if (/^(Uint|Int|Float)\d+$/.test(type)) return 'number';
  if (/^(Date|Timestamp)/.test(type)) return 'date';
  return type === 'Bool' ? 'boolean' : 'text';
}

/** Whatever DuckDB answers as what a row holds: whole numbers that a number can't tell apart are texts. */
function plain(value: unknown, kind: ResultColumn['kind']): Value {
  if (value === null || value === undefined) return null;
  if (kind === 'date' && (value instanceof Date || typeof value === 'number')) {
    return new Date(value).toISOString().replace('T00:00:00.000Z', '').replace('.000Z', '');
  }
  if (typeof value === 'bigint') {
    return Number.isSafeInteger(Number(value)) ? Number(value) : String(value);
  }
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  // eslint-disable-next-line @typescript-eslint/no-base-to-string -- lists and structures of Arrow write themselves
  return String(value);
}
