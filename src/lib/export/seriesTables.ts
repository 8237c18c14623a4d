/** The numbers of a series of any source: under its figure, and in its file. */
import { periodsOf, type SourceSeries } from '$lib/answers/sourceSeries';
import type { ToldSource } from '$lib/answers/toldSource';
import { addMonths, lastDayOf } from '$lib/period/months';
import { seriesWords } from '$lib/words/es/series';
import { writeMonth } from '$lib/words/es/dates';
import { capitalised } from '$lib/words/es/unitWords';
import { writeDays } from '$lib/words/es/verdicts/seriesVerdict';
import { count, csv, filed, said, screen, type Column } from './columns';
import type { CsvTable } from './csv';
import { windowMark } from './periodMark';
import { marked, numeric, words, type FigureTable } from './table';

/** What a table of one series needs to know beside it. */
export interface TabledSeries {
  readonly indicador: string;
  readonly clave: string;
  readonly series: SourceSeries;
  readonly sources: readonly ToldSource[];
}

interface SeriesTableRow {
  readonly source: ToldSource;
  readonly tipo: 'mes' | 'anio' | 'lapso';
  /** First day and last. */
  readonly desde: string;
  readonly hasta: string;
  readonly n: number | null;
  readonly provisional: boolean;
}

function rowsOf({ series, sources }: TabledSeries): readonly SeriesTableRow[] {
  const { drawn, rest, lapses } = series;
  const of = (fuente: string) => sources.filter(({ id }) => id === fuente);
  return [
    ...(drawn === null
      ? []
      : of(drawn.fuente).flatMap((source) =>
          periodsOf(drawn).map((desde, place) => ({
            source,
            tipo: drawn.grano,
            desde,
            hasta: lastDayOf(addMonths(desde, drawn.grano === 'mes' ? 0 : 11)),
            n: drawn.counts[place] ?? null,
            provisional: drawn.provisionalFrom !== null && place >= drawn.provisionalFrom,
          })),
        )),
    // Months that are drawn stand there already.
    ...[...(rest === null || drawn?.grano === 'mes' ? [] : [rest]), ...lapses].flatMap(
      ({ fuente, ...days }) =>
        of(fuente).map((source) => ({
          source,
          tipo: 'lapso' as const,
          ...days,
          provisional: false,
        })),
    ),
  ];
}

const PERIOD: Column<SeriesTableRow> = said(
  words(seriesWords.heads.period, 'period'),
  ({ tipo, desde, hasta }) =>
    marked(periodText(tipo, desde, hasta), windowMark({ first: desde, last: hasta })),
);

function periodText(tipo: SeriesTableRow['tipo'], desde: string, hasta: string): string {
  if (tipo === 'mes') return writeMonth(desde);
  return tipo === 'anio' ? desde.slice(0, 4) : seriesWords.together(writeDays({ desde, hasta }));
}

const STATE: Column<SeriesTableRow> = said(words(seriesWords.heads.state), ({ provisional }) =>
  provisional ? seriesWords.provisional : seriesWords.complete,
);

export function seriesTable(told: TabledSeries): FigureTable {
  const rows = rowsOf(told);
  const units = new Set(rows.map(({ source }) => source.unidad.varias));
  const [unit = ''] = units;
  const what: readonly Column<SeriesTableRow>[] =
    units.size > 1
      ? [
          said(words(seriesWords.heads.unit, 'unit'), ({ source }) =>
            marked(source.unidad.varias, source.id),
          ),
        ]
      : [];
  const head = units.size > 1 ? seriesWords.heads.count : capitalised(unit);
  const columns = [PERIOD, count<SeriesTableRow>(numeric(head, 'n'), null, ({ n }) => n), ...what];
  return screen(rows.some(({ provisional }) => provisional) ? [...columns, STATE] : columns, rows);
}

export function seriesCsv(told: TabledSeries): CsvTable {
  return csv<SeriesTableRow>(
    [
      filed('fuente', ({ source }) => source.id),
      filed('indicador', () => told.indicador),
      filed('clave', () => told.clave),
      filed('periodo_tipo', ({ tipo }) => tipo),
      filed('desde', ({ desde }) => desde),
      filed('hasta', ({ hasta }) => hasta),
      filed('n', ({ n }) => n),
      filed('provisional', ({ provisional }) => provisional),
      filed('unidad', ({ source }) => source.unidad.varias),
      filed('por_fecha_de', ({ source }) => source.fecha),
      filed('transcrita', ({ source }) => source.transcrita),
    ],
    rowsOf(told),
  );
}
