/** The counts by colonia, described once: the table on the page, and the file with less in it. */
import type { ColoniaKey } from '$old/lib/contract/coloniaKey';
import { column, count, csv, filed, place, type Column } from '$old/lib/export/columns';
import type { CsvTable } from '$old/lib/export/csv';
import { numeric, words } from '$old/lib/export/table';
import { writeCount } from '$old/lib/words/es/numbers';
import { toldCount } from './answers/protect';
import type { ColoniaTally } from './answers/tally';
import type { Beside } from './ground';
import { tableWords } from './words/es/result';

export interface OwnRow extends ColoniaTally {
  /** Of the indicator beside; null where it is not published. */
  readonly published: number | null;
}

export function rowsOf(tallied: readonly ColoniaTally[], beside: Beside | null): readonly OwnRow[] {
  const published = new Map<ColoniaKey, number | null>(
    beside?.counts.map(({ clave, n }) => [clave, n]) ?? [],
  );
  return tallied.map((row) => ({ ...row, published: published.get(row.clave) ?? null }));
}

/** The page shows the reader what is hers; a file, which may be handed on, tells no count from 1 to 4 and no sum. */
export function ownColumns(beside: Beside | null): readonly Column<OwnRow>[] {
  return [
    place(words(tableWords.colonia)),
    column(numeric(tableWords.rows), null, ({ n }) => n, writeCount),
    filed('renglones', ({ n }) => toldCount(n)),
    filed('proteccion', ({ n }) => (toldCount(n) === null ? 'oculta' : 'ninguna')),
    ...(beside === null ? [] : besideColumns(beside)),
    filed('aviso', () => tableWords.notAudited),
  ];
}

/** What is downloaded, in an order that does not come from the counts: it would tell of those that are hidden. */
export function ownFile(tallied: readonly ColoniaTally[], beside: Beside | null): CsvTable {
  const rows = [...rowsOf(tallied, beside)].sort((a, b) => (a.clave < b.clave ? -1 : 1));
  return csv(ownColumns(beside), rows);
}

const besideColumns = ({ id, nombre, periodo }: Beside): readonly Column<OwnRow>[] => [
  filed('indicador', () => id),
  filed('periodo', () => periodo.texto),
  count(
    numeric(tableWords.published(nombre, periodo)),
    'carpetas_publicadas',
    (row) => row.published,
  ),
];
