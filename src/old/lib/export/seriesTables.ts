/** The numbers of a series of any source: under its figure, and in its file. */
import { periodsOf, type SourceSeries } from '$old/lib/answers/sourceSeries';
import type { ToldSource } from '$old/lib/answers/toldSource';
import { addMonths, lastDayOf } from '$old/lib/period/months';
import { seriesWords } from '$old/lib/words/es/series';
import { writeMonth } from '$old/lib/words/es/dates';
import { capitalised } from '$old/lib/words/es/unitWords';
import { writeDays } from '$old/lib/words/es/verdicts/seriesVerdict';
import { count, csv, filed, said, screen, type Column } from './columns';
import type { CsvTable } from './csv';
import { windowMark } from './periodMark';
import { marked, numeric, words, type Cell, type FigureTable } from './table';

/** What a table of one series needs to know beside it. */
export interface TabledSeries {
  readonly indicador: string;
  readonly clave: string;
  readonly series: SourceSeries;
  readonly sources: readonly ToldSource[];
}

export interface SeriesTableRow {
  readonly indicador: string;
  readonly source: ToldSource;
  readonly tipo: 'mes' | 'anio' | 'lapso';
  /** First day and last. */
  readonly desde: string;
  readonly hasta: string;
  readonly n: number | null;
  readonly provisional: boolean;
}

/** What is drawn, period by period, and after it the days that are told by themselves. */
export function seriesRows({
  indicador,
  series,
  sources,
}: Pick<TabledSeries, 'indicador' | 'series' | 'sources'>): readonly SeriesTableRow[] {
  const { drawn, rest, lapses } = series;
  const of = (fuente: string) => sources.filter(({ id }) => id === fuente);
  return [
    ...(drawn === null
      ? []
      : of(drawn.fuente).flatMap((source) =>
          periodsOf(drawn).map((desde, place) => ({
            indicador,
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
          indicador,
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

/** Whose count a row is, where a table has several: the source and its indicator are its marks. */
export const lineCell = ({
  source,
  indicador,
}: Pick<SeriesTableRow, 'source' | 'indicador'>): Cell =>
  marked(seriesWords.line(source.unidad.varias, source.corto ?? source.publica), [
    source.id,
    indicador,
  ]);

/** Several series one under the other: each row says whose it is. */
export function seriesTogether(told: readonly TabledSeries[]): FigureTable {
  const rows = told.flatMap(seriesRows);
  const columns: readonly Column<SeriesTableRow>[] = [
    PERIOD,
    count<SeriesTableRow>(numeric(seriesWords.heads.count, 'n'), null, ({ n }) => n),
    said(words(seriesWords.heads.unit, ['unit', 'indicator']), lineCell),
    STATE,
  ];
  return screen(columns, rows);
}

export function seriesTable(told: TabledSeries): FigureTable {
  const rows = seriesRows(told);
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

/** @param told one, or several one under the other */
export function seriesCsv(told: TabledSeries | readonly TabledSeries[]): CsvTable {
  const rows = [told]
    .flat()
    .flatMap((each) => seriesRows(each).map((row) => ({ ...row, clave: each.clave })));
  return csv<(typeof rows)[number]>(
    [
      filed('fuente', ({ source }) => source.id),
      filed('indicador', ({ indicador }) => indicador),
      filed('clave', ({ clave }) => clave),
      filed('periodo_tipo', ({ tipo }) => tipo),
      filed('desde', ({ desde }) => desde),
      filed('hasta', ({ hasta }) => hasta),
      filed('n', ({ n }) => n),
      filed('provisional', ({ provisional }) => provisional),
      filed('unidad', ({ source }) => source.unidad.varias),
      filed('por_fecha_de', ({ source }) => source.fecha),
      filed('transcrita', ({ source }) => source.transcrita),
    ],
    rows,
  );
}
