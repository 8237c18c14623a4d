/** Two sheets of one workbook as one table: each row of the first with what the second tells of it. */
import { chmodSync } from 'node:fs';
import { identifier, literal, openDatabase } from '../io/database';
import { EtlError } from '../io/errors';
import type { WorkbookSheet } from '../registry/source';
import { PRIVATE } from '../io/privateFolder';
import { quoted } from './recognise';

type Join = NonNullable<WorkbookSheet['junta']>;

export interface Side {
  readonly book: string;
  readonly sheet: string;
  readonly columns: readonly string[];
  readonly csv: string;
}

/**
 * Writes to `to` every row of `own` once. A column that both have is that of `own` where it is filled.
 * @returns the columns written.
 * @throws EtlError when a sheet has none of the columns that join them.
 */
export async function joinSheets(
  own: Side,
  other: Side,
  { por, prefiere, huerfana }: Join,
  to: string,
): Promise<readonly string[]> {
  const [ownKey, otherKey] = [keyOf(own, por), keyOf(other, por)];
  const columns = [...new Set([...own.columns, ...other.columns])];
  const select = columns.map((name) => `${filledOf(name, own, other)} AS ${identifier(name)}`);
  const alike =
    own.columns.includes(prefiere) && other.columns.includes(prefiere)
      ? `(o.${identifier(prefiere)} IS NOT DISTINCT FROM p.${identifier(prefiere)})`
      : 'true';
  const db = await openDatabase();
  try {
    await db.run(`COPY (
      SELECT ${select.join(', ')}, CASE WHEN p._fila IS NULL THEN 'sí' END AS ${identifier(huerfana)}
      FROM ${table(own)} o
      LEFT JOIN ${table(other)} p ON trim(p.${identifier(otherKey)}) = trim(o.${identifier(ownKey)})
      QUALIFY row_number() OVER (PARTITION BY o._fila ORDER BY ${alike} DESC, p._fila) = 1
      ORDER BY o._fila
    ) TO ${literal(to)} (HEADER, DELIMITER ',', QUOTE '"', ESCAPE '"', FORCE_QUOTE *)`);
  } finally {
    db.closeSync();
  }
  chmodSync(to, PRIVATE);
  return [...columns, huerfana];
}

function filledOf(name: string, own: Side, other: Side): string {
  const column = identifier(name);
  if (!own.columns.includes(name)) return `p.${column}`;
  return other.columns.includes(name) ? `coalesce(o.${column}, p.${column})` : `o.${column}`;
}

const table = (side: Side) => `(
  SELECT *, row_number() OVER () AS _fila FROM ${csvScan(side)})`;

/** The rows of a CSV of ours, in its order and as text. */
export const csvScan = ({ csv, columns }: Pick<Side, 'csv' | 'columns'>) =>
  `read_csv(${literal(csv)}, header = true, auto_detect = false,
    columns = {${columns.map((name) => `${literal(name)}: 'VARCHAR'`).join(', ')}},
    delim = ',', quote = '"', escape = '"', nullstr = '')`;

function keyOf({ book, sheet, columns }: Side, por: readonly string[]): string {
  const key = por.find((name) => columns.includes(name));
  if (key !== undefined) return key;
  throw new EtlError(
    `La hoja «${sheet}» de «${book}» no tiene ninguna de las columnas que la unen con la otra: ${quoted(por)}.`,
    'Revisa que sea el libro de la Fiscalía y que no se le hayan quitado columnas.',
  );
}
