/** Published rows as the text of the cells that they came from, for a form and its file. */
import { printCsv } from '../catalogs/csv';
import { AGREEMENT_COLUMNS } from './agreementRow';
import { PROGRESS_COLUMNS } from './progressRow';
import { SESSION_COLUMNS } from './sessionRow';

type Published = Readonly<Record<string, string | number | boolean | null>>;
export type RowCells = Readonly<Record<string, string | null>>;

/** Numbers without separators, lists as they stand, null as a blank cell. */
export const cellsOf = (row: Published): RowCells =>
  Object.fromEntries(
    Object.entries(row).map(([column, value]) => [column, value === null ? null : String(value)]),
  );

/**
 * An agreement of the release, with its colonias by name again.
 * @param nameOf the name of a colonia by its key
 * @throws Error naming a key that is of no colonia.
 */
export function agreementCells(
  row: Published & { readonly colonias: string | null },
  nameOf: ReadonlyMap<string, string>,
): RowCells {
  const names = row.colonias?.split('; ').map((key) => {
    const name = nameOf.get(key);
    if (name === undefined) throw new Error(`La colonia «${key}» no está en la publicación.`);
    return name;
  });
  return { ...cellsOf(row), colonias: names?.join('; ') ?? null };
}

export const sessionsCsv = (rows: readonly RowCells[]) => printCsv(SESSION_COLUMNS, rows);
export const agreementsCsv = (rows: readonly RowCells[]) => printCsv(AGREEMENT_COLUMNS, rows);
export const progressCsv = (rows: readonly RowCells[]) => printCsv(PROGRESS_COLUMNS, rows);
