/** Native DuckDB for the ETL: one in-memory database per build, and rows as plain objects. */
import { DuckDBInstance, type DuckDBConnection, type Json } from '@duckdb/node-api';
import * as v from 'valibot';
import { spillFolder } from './privateFolder';

export type Database = DuckDBConnection;

/**
 * @param order `any` where rows need not stay in the order of the file: both cores read it then.
 * @param spill `never` where what it holds may not touch the disk, not even when memory runs short.
 */
export async function openDatabase(
  order: 'kept' | 'any' = 'kept',
  spill: 'private' | 'never' = 'private',
): Promise<Database> {
  const instance = await DuckDBInstance.create(':memory:', {
    memory_limit: '1GB',
    preserve_insertion_order: order === 'kept' ? 'true' : 'false',
    // DuckDB's own choice is `.tmp` in the folder one works in, where rows of cases would stay.
    temp_directory: spill === 'never' ? '' : spillFolder(),
  });
  return instance.connect();
}

/**
 * Runs SQL and parses every row with a schema, batch by batch: of many rows, only the parsed stay.
 * @throws ValiError if the SQL does not give the rows that the schema promises.
 */
export async function rowsOf<const Schema extends v.GenericSchema>(
  db: Database,
  sql: string,
  schema: Schema,
): Promise<v.InferOutput<Schema>[]> {
  const parsed: v.InferOutput<Schema>[] = [];
  const rowSchema = v.array(schema);
  const shared = new Map<string, string>();
  for await (const rows of (await db.stream(sql)).yieldRowObjectJson()) {
    const batch = v.parse(
      rowSchema,
      rows.map((row) => compact(row, shared)),
    );
    for (const row of batch) parsed.push(row);
  }
  return parsed;
}

/**
 * Equal texts become one: a column has few. DuckDB hands BIGINT over as text; counts here never pass
 * 2^53.
 */
function compact(row: Record<string, Json>, shared: Map<string, string>): Record<string, Json> {
  return Object.fromEntries(
    Object.entries(row).map(([name, value]) => {
      if (typeof value !== 'string') return [name, value];
      if (name.startsWith('n_') && /^-?\d{1,15}$/.test(value)) return [name, Number(value)];
      const known = shared.get(value);
      if (known !== undefined) return [name, known];
      shared.set(value, value);
      return [name, value];
    }),
  );
}

/** A string as an SQL literal. */
export function literal(value: string): string {
  return `'${value.replaceAll("'", "''")}'`;
}

/** A name as an SQL identifier. */
export function identifier(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}
