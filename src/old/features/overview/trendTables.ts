/** The numbers of the trends: under them, and whole, unrounded and named as published in the files. */
import type { LevelBreak } from '$old/lib/answers/levelBreaks';
import { isExceptional } from '$old/lib/contract/breaks';
import { CARPETAS } from '$old/lib/answers/countingUnit';
import type { MonthPoint, MonthTrend } from '$old/lib/answers/monthTrend';
import type { Trend } from '$old/lib/answers/trend';
import { column, count, csv, filed, said, screen, type Column } from '$old/lib/export/columns';
import type { CsvTable } from '$old/lib/export/csv';
import { NONE } from '$old/lib/export/dataMarks';
import { spanMark } from '$old/lib/export/periodMark';
import { lineCell, seriesRows, type SeriesTableRow } from '$old/lib/export/seriesTables';
import type { VerdictMark } from '$old/lib/export/verdictMark';
import { marked, numeric, words, type Cell, type FigureTable } from '$old/lib/export/table';
import type { TrendLines } from '$old/lib/page/months';
import { writeMonth, writeQuarter } from '$old/lib/words/es/dates';
import { writeCount, writeRate } from '$old/lib/words/es/numbers';
import { headWords } from '$old/lib/words/es/headWords';
import { trendFigureWords } from './words/es/trendFigure';

const { heads } = trendFigureWords;

type QuarterPoint = Trend['points'][number];

const told = ({ provisional }: { readonly provisional: boolean }): string =>
  provisional ? trendFigureWords.provisional : trendFigureWords.complete;

const COUNTED: readonly Column<unknown>[] = [
  filed('fuente', () => CARPETAS.fuente),
  filed('sexo', () => CARPETAS.sexo),
];

/** A month of the own count, or one of another source. */
interface TrendRow extends Omit<MonthPoint, 'n'> {
  readonly n: number | null;
  /** Null where it is of the own count. */
  readonly line: SeriesTableRow | null;
}

function rowsOf({ points }: MonthTrend, lines: TrendLines | undefined): readonly TrendRow[] {
  return [
    ...points.map((point) => ({ ...point, line: null })),
    ...(lines?.others ?? []).flatMap(seriesRows).map((line) => ({
      periodo: line.desde,
      n: line.n,
      provisional: line.provisional,
      expectation: null,
      line,
    })),
  ];
}

/** Whose count it is, where there are several. */
function lineColumns(lines: TrendLines | undefined): readonly Column<TrendRow>[] {
  const source = lines?.own.sources[0];
  if (lines === undefined || source === undefined) return [];
  const own = { source, indicador: lines.own.indicador };
  return [
    {
      ...said(words(heads.line, ['unit', 'indicator']), ({ line }) => lineCell(line ?? own)),
      file: [
        { name: 'indicador', value: ({ line }) => (line ?? own).indicador },
        { name: 'unidad', value: ({ line }) => (line ?? own).source.unidad.varias },
        { name: 'por_fecha_de', value: ({ line }) => (line ?? own).source.fecha },
      ],
    },
  ];
}

/** What is told of a change of level stands in the row of its first month. */
function monthColumns(
  breaks: readonly LevelBreak[],
  lines: TrendLines | undefined,
): readonly Column<TrendRow>[] {
  const starting = new Map(
    breaks.map((change, place) => [change.start, { ...change, number: place + 1 }]),
  );
  const startOf = ({ periodo, line }: TrendRow) =>
    line === null ? starting.get(periodo) : undefined;
  return [
    said(words(heads.month, 'period'), ({ periodo }) =>
      marked(writeMonth(periodo), spanMark(periodo, 1)),
    ),
    filed('mes', ({ periodo }) => periodo),
    count(numeric(lines === undefined ? headWords.carpetas : heads.count, 'n'), 'n', ({ n }) => n),
    filed('provisional', ({ provisional }) => provisional),
    column(
      numeric(headWords.expected, 'expected'),
      'esperado',
      ({ expectation }) => expectation?.expected ?? null,
      writeRate,
    ),
    column(
      numeric(headWords.low95, 'low'),
      'inferior_95',
      ({ expectation }) => expectation?.lower ?? null,
      writeCount,
    ),
    column(
      numeric(headWords.high95, 'high'),
      'superior_95',
      ({ expectation }) => expectation?.upper ?? null,
      writeCount,
    ),
    filed('inferior_en_conjunto', ({ expectation }) => expectation?.widened.lower ?? null),
    filed('superior_en_conjunto', ({ expectation }) => expectation?.widened.upper ?? null),
    said(words(heads.againstExpected, 'verdict'), standingOf),
    filed('fuera', ({ expectation }) => expectation?.outside ?? null),
    filed('mas_que_azar', ({ expectation }) => expectation?.beyond ?? null),
    column(
      words(heads.levelChange, 'count'),
      null,
      (month) => startOf(month)?.number ?? null,
      trendFigureWords.changeStarts,
      () => '',
    ),
    filed('cambio_de_nivel', (month) => startOf(month) !== undefined),
    filed('cambio_desde', (month) => startOf(month)?.earliest ?? null),
    filed('cambio_hasta', (month) => startOf(month)?.latest ?? null),
    filed('nivel_antes', (month) => startOf(month)?.before ?? null),
    filed('nivel_despues', (month) => startOf(month)?.after ?? null),
    filed('razon', (month) => startOf(month)?.ratio ?? null),
    filed('p', (month) => startOf(month)?.p ?? null),
    filed('forma', (month) => startOf(month)?.shape ?? null),
    filed(
      'nivel_antes_de_la_intervencion',
      (month) => startOf(month)?.againstFound?.before ?? null,
    ),
    filed('razon_antes_de_la_intervencion', (month) => startOf(month)?.againstFound?.ratio ?? null),
    filed('razon_inferior_95', (month) => startOf(month)?.againstFound?.interval.lower ?? null),
    filed('razon_superior_95', (month) => startOf(month)?.againstFound?.interval.upper ?? null),
    filed('intervencion', ({ periodo }) => isExceptional(periodo)),
    ...lineColumns(lines),
    said(words(heads.state), told),
    filed('fuente', ({ line }) => line?.source.id ?? CARPETAS.fuente),
    filed('sexo', () => CARPETAS.sexo),
  ];
}

function standingOf({ expectation }: TrendRow): Cell {
  if (expectation === null) return marked(trendFigureWords.uncompared, NONE);
  const { outside, beyond } = expectation;
  const verdict: VerdictMark =
    !beyond || outside === null ? 'chance' : outside === 'encima' ? 'above' : 'below';
  if (outside === null) return marked(trendFigureWords.within, verdict);
  return marked(trendFigureWords[beyond ? 'beyond' : 'outside'][outside], verdict);
}

export function monthTable(
  trend: MonthTrend,
  breaks: readonly LevelBreak[],
  lines?: TrendLines,
): FigureTable {
  return screen(monthColumns(breaks, lines), rowsOf(trend, lines));
}

/** @param clave of the alcaldía */
export function monthCsv(
  trend: MonthTrend,
  breaks: readonly LevelBreak[],
  clave: string,
  lines?: TrendLines,
): CsvTable {
  return csv([filed('clave', () => clave), ...monthColumns(breaks, lines)], rowsOf(trend, lines));
}

/** Of a colonia or of the alcaldía. */
interface Place {
  readonly clave: string;
  readonly nombre: string;
}

const quarterColumns = ({ clave, nombre }: Place): readonly Column<QuarterPoint>[] => [
  filed('clave', () => clave),
  said(words(heads.quarter, 'period'), ({ periodo }) =>
    marked(writeQuarter(periodo), spanMark(periodo, 3)),
  ),
  filed('trimestre', ({ periodo }) => periodo),
  count(numeric(nombre, 'n'), 'n', ({ n }) => n),
  filed('provisional', ({ provisional }) => provisional),
  column(
    numeric(headWords.expected, 'expected'),
    'esperado',
    ({ expected }) => expected,
    writeRate,
  ),
  said(words(heads.againstExpected, 'verdict'), ({ expected, beyond }) =>
    expected === null ? marked(trendFigureWords.uncompared, NONE) : BEYOND[beyond ?? 'azar'],
  ),
  filed('mas_que_azar', ({ beyond }) => beyond),
  said(words(heads.state), told),
  ...COUNTED,
];

const BEYOND = {
  aumento: marked(trendFigureWords.beyond.encima, 'above'),
  baja: marked(trendFigureWords.beyond.debajo, 'below'),
  azar: marked(trendFigureWords.chance, 'chance'),
} as const;

export function quarterTable({ points }: Trend, place: Place): FigureTable {
  return screen(quarterColumns(place), points);
}

export function quarterCsv({ points }: Trend, place: Place): CsvTable {
  return csv(quarterColumns(place), points);
}
