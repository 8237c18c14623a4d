/** A table that a release built before it lacks, as SQL. */
import { TABLES, type Table, type TableName } from '$old/lib/contract/tables';

/** A SELECT that gives the columns of a table, with their types, and no row. */
export function emptyTable(name: TableName): string {
  const { columnas }: Table = TABLES[name];
  const columns = columnas.map(({ nombre, tipo }) => `CAST(NULL AS ${tipo}) AS ${nombre}`);
  return `SELECT ${columns.join(', ')} WHERE false`;
}
