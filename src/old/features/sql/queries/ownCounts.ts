/** How many rows of a reader's own file are in each colonia, handed to the page of SQL in the memory of the visit. */
import { isColoniaKey, type ColoniaKey } from '$old/lib/contract/coloniaKey';

export interface OwnCount {
  readonly clave: ColoniaKey;
  readonly n: number;
}

/** Of the table that they are asked as. */
export const OWN_TABLE = 'tus_datos';

let handed: readonly OwnCount[] | null = null;

/** For the next page of SQL that is opened in this visit. */
export function handOver(counts: readonly OwnCount[]): void {
  handed = counts;
}

/** Once: whoever comes back to the page finds it without them. */
export function takeHanded(): readonly OwnCount[] | null {
  const taken = handed;
  handed = null;
  return taken;
}

/**
 * The statement that makes the table: of keys of this site and whole numbers, and of no text of the file.
 * @throws RangeError of what is neither
 */
export function ownTableSql(counts: readonly OwnCount[]): string {
  const rows = counts.map(({ clave, n }) => {
    if (!isColoniaKey(clave) || !Number.isSafeInteger(n)) throw new RangeError('not a count');
    return `('${clave}', ${n})`;
  });
  const none = 'SELECT NULL::VARCHAR AS clave, NULL::INTEGER AS renglones WHERE false';
  const all = `SELECT clave, renglones::INTEGER AS renglones FROM (VALUES ${rows.join(', ')}) AS t(clave, renglones)`;
  return `CREATE OR REPLACE TABLE ${OWN_TABLE} AS ${rows.length === 0 ? none : all}`;
}
