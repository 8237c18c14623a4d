/** The years of every colonia as numbers: under their lines, and in the file. */
import type { Ranking } from '$old/lib/answers/ranking';
import { byState } from '$old/lib/answers/verdictStates';
import type { YearPoint } from '$old/lib/answers/yearLines';
import type { ColoniaKey } from '$old/lib/contract/coloniaKey';
import { column, count, csv, filed, place, said, screen, type Column } from '$old/lib/export/columns';
import type { CsvTable } from '$old/lib/export/csv';
import { NONE, UNPUBLISHED } from '$old/lib/export/dataMarks';
import { spanMark } from '$old/lib/export/periodMark';
import { marked, numeric, words, type FigureTable } from '$old/lib/export/table';
import { headWords } from '$old/lib/words/es/headWords';
import { writeRate } from '$old/lib/words/es/numbers';
import { capitalised, manyOf } from '$old/lib/words/es/unitWords';
import type { YearRow } from './queries/yearSeries';
import { coloniaTableWords } from './words/es/coloniaTable';
import { multiplesWords } from './words/es/multiples';

/** One year of one colonia. */
export interface YearTableRow extends Pick<YearRow, 'clave' | 'anio' | 'n'> {
  readonly nombre: string;
  /** Its rate; null where it has none. */
  readonly value: number | null;
  readonly provisional: boolean;
}

/** In the order in which their lines stand. */
export function yearRows(
  colonias: Ranking['colonias'],
  rows: readonly YearRow[],
  lines: ReadonlyMap<ColoniaKey, readonly YearPoint[]>,
): readonly YearTableRow[] {
  return byState(colonias).flatMap(({ clave, nombre }) =>
    rows
      .filter((row) => row.clave === clave)
      .map(({ anio, n }) => {
        const point = lines.get(clave)?.find(({ year }) => year === anio);
        const { value = null, provisional = false } = point ?? {};
        return { clave, nombre, anio, n, value, provisional };
      }),
  );
}

const columns = ({ counts, divisor }: Ranking): readonly Column<YearTableRow>[] => [
  place(words(headWords.colonia, 'place')),
  said(words(multiplesWords.year, 'period'), ({ anio, provisional }) =>
    marked(multiplesWords.yearOf(anio, provisional), spanMark(`${anio}-01-01`, 12)),
  ),
  filed('anio', ({ anio }) => anio),
  count(numeric(capitalised(manyOf(counts)), 'n'), 'n', ({ n }) => n),
  column(
    numeric(coloniaTableWords.rate[divisor], 'rate'),
    'tasa',
    ({ value }) => value,
    writeRate,
    ({ n }) => marked('', n === null ? UNPUBLISHED : NONE),
  ),
  filed('provisional', ({ provisional }) => provisional),
  filed('fuente', () => counts.fuente),
  filed('sexo', () => counts.sexo),
];

export function yearTable(rows: readonly YearTableRow[], ranking: Ranking): FigureTable {
  return screen(columns(ranking), rows);
}

export function yearCsv(rows: readonly YearTableRow[], ranking: Ranking): CsvTable {
  return csv(columns(ranking), rows);
}
