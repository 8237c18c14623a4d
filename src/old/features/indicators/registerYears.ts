/** Two registers of the same crimes, year by year: what is drawn, and its table and file. */
import { groups, sum } from 'd3-array';
import { heldShare } from '$old/lib/answers/registers';
import { indicatorOf, isIndicatorId } from '$old/lib/contract/indicators/catalogue';
import { spanMark } from '$old/lib/export/periodMark';
import { column, count, csv, filed, screen, type Column } from '$old/lib/export/columns';
import type { CsvTable } from '$old/lib/export/csv';
import { numeric, words, type FigureTable } from '$old/lib/export/table';
import { headWords } from '$old/lib/words/es/headWords';
import type { RegisterRow } from '$old/lib/queries/registers';
import { registersWords, type HeldYear } from './words/es/registers';

export interface RegisterYears {
  /** Of the catalogue: a crime, or what sums several. */
  readonly indicador: string;
  readonly rows: readonly RegisterRow[];
  readonly sql: string;
  /** Short name of the other register. */
  readonly otro: string;
  /** Who publishes both. */
  readonly publican: readonly string[];
  /** Why they differ, as whole sentences. */
  readonly porque: readonly string[];
}

export const nameOf = (id: string): string => (isIndicatorId(id) ? indicatorOf(id).nombre : id);

export const yearOf = ({ periodo }: Pick<RegisterRow, 'periodo'>): string => periodo.slice(0, 4);

export const shareOf = ({ propia, otra }: RegisterRow): number =>
  heldShare({ own: propia, other: otra });

/** Of all the crimes together in each year that tells of all, the one that holds least first. */
export function wholeYears(rows: readonly RegisterRow[]): readonly HeldYear[] {
  const crimes = new Set(rows.map(({ indicador }) => indicador)).size;
  return groups(rows, yearOf)
    .filter(([, own]) => own.length === crimes)
    .map(([anio, own]) => ({
      anio,
      share: heldShare({
        own: sum(own, ({ propia }) => propia),
        other: sum(own, ({ otra }) => otra),
      }),
    }))
    .sort((one, other) => one.share - other.share);
}

const columnsOf = ({ otro }: RegisterYears): readonly Column<RegisterRow>[] => [
  column(
    words(headWords.indicator, 'indicator'),
    'indicador',
    ({ indicador }) => indicador,
    nameOf,
  ),
  column(
    words(registersWords.year, 'period'),
    null,
    ({ periodo }) => spanMark(periodo, 12),
    (_, row) => yearOf(row),
  ),
  filed('anio', yearOf),
  count(numeric(registersWords.own, 'n'), 'carpetas_fgj', ({ propia }) => propia),
  count(numeric(registersWords.other(otro), 'n-others'), 'otro_registro', ({ otra }) => otra),
  column(numeric(registersWords.share, 'share'), 'proporcion', shareOf, registersWords.ofHundred),
];

export const registersTable = (years: RegisterYears): FigureTable =>
  screen(columnsOf(years), years.rows);

export const registersCsv = (years: RegisterYears): CsvTable => csv(columnsOf(years), years.rows);
