/** Rows of a published table, from objects with the names of its columns. */
import type { Column, RowOf } from '../../../src/lib/contract/columns';
import { TABLES } from '../../../src/lib/contract/tables';
import { identifier, literal, type Database } from '../database';

type TableName = keyof typeof TABLES;
type Value = string | number | boolean | null;

/** @param rows may have other keys beside: they are not published. */
export async function insertRows<Name extends TableName>(
  db: Database,
  name: Name,
  rows: readonly RowOf<(typeof TABLES)[Name]>[],
): Promise<void> {
  if (rows.length === 0) return;
  const columns: readonly Column[] = TABLES[name].columns;
  const values = rows.map((row) => {
    const cells = new Map<string, Value>(Object.entries(row));
    return `(${columns.map((column) => written(cells.get(column.name) ?? null)).join(', ')})`;
  });
  const names = columns.map((column) => identifier(column.name)).join(', ');
  await db.run(`INSERT INTO main.${name} (${names}) VALUES ${values.join(',\n')}`);
}

const written = (value: Value): string =>
  value === null ? 'NULL' : typeof value === 'string' ? literal(value) : String(value);
