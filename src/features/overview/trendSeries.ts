/** What the two trends draw: the months of the alcaldía, and the quarters of a colonia. */
import { breakMarks } from '$lib/export/trendMarks';
import type { LevelBreak } from '$lib/answers/levelBreaks';
import type { MonthTrend } from '$lib/answers/monthTrend';
import type { Trend } from '$lib/answers/trend';
import type { TrendSeries } from '$lib/figures/trend/series';
import { breakSentence } from './words/es/verdicts/monthTrendVerdict';

export function monthsDrawn(trend: MonthTrend, breaks: readonly LevelBreak[]): TrendSeries {
  return {
    nombre: 'Alcaldía',
    grano: 'mes',
    points: trend.points.map(({ periodo, n, provisional, expectation }) => ({
      periodo,
      n,
      provisional,
      band: expectation,
      outside:
        expectation === null || expectation.outside === null
          ? null
          : expectation.beyond
            ? 'mas_que_azar'
            : 'fuera',
    })),
    breaks: breaks.map((change) => ({
      ...change,
      sentence: breakSentence(change),
      data: breakMarks(change),
    })),
  };
}

export function quartersDrawn(trend: Trend, nombre: string): TrendSeries {
  return {
    nombre,
    grano: 'trimestre',
    points: trend.points.map(({ periodo, n, provisional, beyond }) => ({
      periodo,
      n,
      provisional,
      band: null,
      outside: beyond === null ? null : 'mas_que_azar',
    })),
    breaks: [],
  };
}
