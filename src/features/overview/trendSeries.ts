/** What the two trends draw: the months of the alcaldía, and the quarters of a colonia. */
import { interventionsIn } from '$lib/contract/breaks';
import { breakMarks } from '$lib/export/trendMarks';
import type { LevelBreak } from '$lib/answers/levelBreaks';
import type { MonthTrend } from '$lib/answers/monthTrend';
import type { Trend } from '$lib/answers/trend';
import type { TrendIntervention, TrendSeries } from '$lib/figures/trend/series';
import { interventionWords } from '$lib/words/es/breaks';
import { breakSentence } from './words/es/verdicts/monthTrendVerdict';
import { trendFigureWords } from './words/es/trendFigure';

export function monthsDrawn(trend: MonthTrend, breaks: readonly LevelBreak[]): TrendSeries {
  return {
    nombre: trendFigureWords.alcaldia,
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
    interventions: interventionsOf(trend),
  };
}

function interventionsOf({ points }: MonthTrend): readonly TrendIntervention[] {
  const [first, last] = [points[0]?.periodo, points.at(-1)?.periodo];
  if (first === undefined || last === undefined) return [];
  return interventionsIn({ first, last }).map(({ id, months }) => {
    const { mark, meaning } = interventionWords[id];
    return { ...months, nombre: mark, meaning };
  });
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
    interventions: [],
  };
}
