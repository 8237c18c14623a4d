/** The counts of every alcaldía: under their figure, and in its file. */
import type { AlcaldiaCounts, AlcaldiasSeries } from '$old/lib/answers/alcaldiasSeries';
import { column, csv, filed, place, screen, type Column } from '$old/lib/export/columns';
import type { CsvTable } from '$old/lib/export/csv';
import { NONE, UNPUBLISHED } from '$old/lib/export/dataMarks';
import { marked, numeric, words, type Cell, type FigureTable } from '$old/lib/export/table';
import { spanMark, windowMark } from '$old/lib/export/periodMark';
import { alcaldiasWords } from '$old/lib/words/es/alcaldias';
import { writeCount, writeRate } from '$old/lib/words/es/numbers';
import { suppressedWords } from '$old/lib/words/es/suppressedWords';
import { writeDays } from '$old/lib/words/es/verdicts/seriesVerdict';

const { heads } = alcaldiasWords;

function cellOf(n: number | null | undefined): Cell {
  if (n === undefined) return marked(alcaldiasWords.untold, NONE);
  return n === null ? marked(suppressedWords.count, UNPUBLISHED) : marked(writeCount(n), n);
}

/** A count of the page alone: the file has a row for each. */
const counted = (
  head: string,
  period: string,
  read: (row: AlcaldiaCounts) => number | null | undefined,
): Column<AlcaldiaCounts> => ({
  page: { head: { ...numeric(head, 'n'), told: { period } }, cell: (row) => cellOf(read(row)) },
  file: [],
});

export function alcaldiasTable({ years, days, alcaldias }: AlcaldiasSeries): FigureTable {
  const last = years.at(-1);
  return screen<AlcaldiaCounts>(
    [
      place(words(heads.alcaldia, 'place')),
      ...years.map((year, at) =>
        counted(year, spanMark(`${year}-01-01`, 12), (row) => row.years[at]),
      ),
      ...(last === undefined
        ? []
        : [
            column<AlcaldiaCounts, number>(
              {
                ...numeric(heads.rate(last), 'rate'),
                told: { period: spanMark(`${last}-01-01`, 12) },
              },
              null,
              ({ rate }) => rate,
              writeRate,
              ({ years: counts }) =>
                counts.at(-1) === null
                  ? marked(suppressedWords.count, UNPUBLISHED)
                  : marked(alcaldiasWords.untold, NONE),
            ),
          ]),
      ...days.map((each, at) =>
        counted(
          alcaldiasWords.days(writeDays(each), each.unidad),
          windowMark({ first: each.desde, last: each.hasta }),
          (row) => row.days[at],
        ),
      ),
    ],
    alcaldias,
  );
}

/** One row for each alcaldía and period. */
export function alcaldiasCsv(
  indicador: string,
  { years, days, alcaldias }: AlcaldiasSeries,
  unidad: string,
): CsvTable {
  interface Filed {
    readonly of: AlcaldiaCounts;
    readonly desde: string;
    readonly hasta: string;
    readonly unidad: string;
    readonly n: number | null | undefined;
  }
  const rows = alcaldias.flatMap((of): readonly Filed[] => [
    ...years.map((year, at) => ({
      of,
      desde: `${year}-01-01`,
      hasta: `${year}-12-31`,
      unidad,
      n: of.years[at],
    })),
    ...days.map((each, at) => ({ of, ...each, n: of.days[at] })),
  ]);
  return csv<Filed>(
    [
      filed('indicador', () => indicador),
      filed('clave', ({ of }) => of.clave),
      filed('nombre', ({ of }) => of.nombre),
      filed('poblacion', ({ of }) => of.poblacion),
      filed('desde', ({ desde }) => desde),
      filed('hasta', ({ hasta }) => hasta),
      filed('unidad', (row) => row.unidad),
      filed('n', ({ n }) => n ?? null),
    ],
    rows.filter(({ n }) => n !== undefined),
  );
}
