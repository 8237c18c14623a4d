/** The months of the alcaldía as a page carries them, of every indicator. */
import type { RegisteredYears } from '$old/lib/answers/registers';
import type { LevelBreak } from '$old/lib/answers/levelBreaks';
import { CARPETAS } from '$old/lib/answers/countingUnit';
import { addMonths } from '$old/lib/period/months';
import type { WholeSeries } from '$old/lib/answers/irregularPart';
import type { Expectation, MonthCount, MonthTrend, Unjudged } from '$old/lib/answers/monthTrend';
import type { IndicatorId } from '$old/lib/contract/indicators/catalogue';
import type { ShownSeries } from '$old/lib/figures/series/shownSeries';
import { lineCounts, type CountedLine } from '$old/lib/queries/lineCounts';
import { monthSeries } from '$old/lib/queries/monthSeries';
import type { AnyQuery } from '$old/lib/queries/query';
import type { MonthIrregularity } from '$old/lib/stats/time/monthIrregularity';
import type { ReleaseFacts } from './facts';

/** Without what the page can tell by itself: months follow each other, and only the last are judged. */
export interface ToldMonths {
  /** `YYYY-MM-01`; null without a month. */
  readonly first: string | null;
  /** Cases month by month from the first. */
  readonly counts: readonly number[];
  /** Of the last complete months. */
  readonly expectations: readonly Expectation[];
  readonly unjudged: Unjudged | null;
  readonly breaks: readonly LevelBreak[];
  /** Null where no colonia has quarters that share it. */
  readonly irregularity: MonthIrregularity | null;
  /** Where other sources count the same facts; absent where none does. */
  readonly others?: readonly OtherCount[];
  /** Absent where the months are drawn, and alone. */
  readonly lines?: TrendLines;
  /** Of sexual violence, where another register counts the same crimes. */
  readonly registered?: RegisteredYears;
}

/** What is drawn together, each source in a line of its own: nothing is added across them. */
export interface TrendLines {
  /** `anio` where the months hold too few cases: they would go up and down by chance. */
  readonly grano: 'mes' | 'anio';
  /** Its own months stand in `counts`; its years, here. */
  readonly own: ShownSeries;
  readonly others: readonly ShownSeries[];
  /** Why their numbers differ, as the sources say it. */
  readonly why: readonly string[];
}

/** The same facts in another register, and up to which month. */
export interface OtherCount {
  /** An indicator of the release. */
  readonly indicador: string;
  readonly nombre: string;
  /** First day of its last complete month. */
  readonly complete: string;
}

export type MonthsByIndicator = ReadonlyMap<IndicatorId, ToldMonths>;

/** The query that gives every number of the trend. */
export function trendQuery(
  indicador: IndicatorId,
  facts: Pick<ReleaseFacts, 'alcaldia'>,
  { first, lines }: Pick<ToldMonths, 'first' | 'lines'>,
): AnyQuery {
  if (lines === undefined || first === null) return monthsQuery(indicador, facts);
  return lineCounts({ alcaldia: facts.alcaldia, lines: countedLines(indicador, first, lines) });
}

/** @param first month of its own */
export function countedLines(
  indicador: IndicatorId,
  first: string,
  { grano, own, others }: TrendLines,
): readonly CountedLine[] {
  const months: readonly CountedLine[] =
    grano === 'mes' ? [{ fuente: CARPETAS.fuente, indicador, tipo: 'mes', desde: first }] : [];
  return [
    ...months,
    ...[own, ...others].flatMap(({ indicador: told, series: { drawn, rest } }) =>
      drawn === null
        ? []
        : [
            { fuente: drawn.fuente, indicador: told, tipo: grano, desde: drawn.first },
            ...(grano === 'mes' || rest === null
              ? []
              : [
                  {
                    fuente: rest.fuente,
                    indicador: told,
                    tipo: 'mes' as const,
                    desde: rest.desde,
                  },
                ]),
          ],
    ),
  ];
}

export const monthsQuery = (indicador: IndicatorId, { alcaldia }: Pick<ReleaseFacts, 'alcaldia'>) =>
  monthSeries({ alcaldia, indicador, unit: CARPETAS });

function monthsOf({ first, counts }: Pick<ToldMonths, 'first' | 'counts'>): readonly MonthCount[] {
  return first === null ? [] : counts.map((n, at) => ({ periodo: addMonths(first, at), n }));
}

/** What the quarters of colonias share of the alcaldía; undefined where there are none. */
export const wholeOf = ({ irregularity, ...told }: ToldMonths): WholeSeries | undefined =>
  irregularity === null ? undefined : { months: monthsOf(told), irregularity };

/** What `monthTrendOf` said, from what the page carries. */
export function readMonths(
  { expectations, unjudged, ...told }: ToldMonths,
  lastCompleteMonth: string,
): MonthTrend {
  const months = monthsOf(told);
  const complete = months.filter(({ periodo }) => periodo <= lastCompleteMonth).length;
  const points = months.map(({ periodo, n }, at) => ({
    periodo,
    n,
    provisional: at >= complete,
    expectation: expectations[at - complete + expectations.length] ?? null,
  }));
  const judged = points.flatMap((point) =>
    point.expectation === null ? [] : [{ ...point, expectation: point.expectation }],
  );
  return { points, judged, unjudged };
}

/**
 * For the pages of colonias, which are many: the months alone, and the years of what is rare. What other sources count
 * of the alcaldía by month is drawn on the first page.
 */
export function withoutOtherMonths(months: MonthsByIndicator): MonthsByIndicator {
  return new Map(
    [...months].map(([id, { lines, ...told }]) => [
      id,
      lines === undefined || lines.grano === 'mes' ? told : { ...told, lines },
    ]),
  );
}
