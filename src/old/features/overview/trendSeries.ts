/** What the two trends draw: the months of the alcaldía, and the quarters of a colonia. */
import { interventionsIn } from '$old/lib/contract/breaks';
import { breakMarks } from '$old/lib/export/trendMarks';
import type { LevelBreak } from '$old/lib/answers/levelBreaks';
import type { MonthTrend } from '$old/lib/answers/monthTrend';
import { periodsOf, placeOf, type DrawnSeries } from '$old/lib/answers/sourceSeries';
import type { ToldSource } from '$old/lib/answers/toldSource';
import type { Trend } from '$old/lib/answers/trend';
import { spanMark, windowMark } from '$old/lib/export/periodMark';
import type { ShownSeries } from '$old/lib/figures/series/shownSeries';
import type {
  TrendIntervention,
  TrendLabel,
  TrendOther,
  TrendSeries,
} from '$old/lib/figures/trend/series';
import type { TrendLines } from '$old/lib/page/months';
import { interventionWords } from '$old/lib/words/es/breaks';
import { breakSentence } from './words/es/verdicts/monthTrendVerdict';
import { lineLabel } from './words/es/verdicts/lineVerdict';
import { trendFigureWords } from './words/es/trendFigure';

/** @param lines what is drawn beside the months */
export function monthsDrawn(
  trend: MonthTrend,
  breaks: readonly LevelBreak[],
  lines?: TrendLines,
): TrendSeries {
  const last = trend.points.filter(({ provisional }) => !provisional).at(-1);
  return {
    ...(lines === undefined
      ? { nombre: trendFigureWords.alcaldia }
      : together(lines, last && { periodo: last.periodo, n: last.n })),
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
      isStep: change.shape === 'de_golpe',
      sentence: breakSentence(change),
      data: breakMarks(change),
    })),
    interventions: interventionsOf(trend),
  };
}

/** The years of what has too few cases to be seen by month; null where there are none. */
export function yearsDrawn(lines: TrendLines): TrendSeries | null {
  const { drawn } = lines.own.series;
  const [source] = lines.own.sources;
  if (drawn === null || source === undefined) return null;
  return {
    ...together(lines, lastYear(lines)),
    grano: 'anio',
    points: pointsOf(drawn).map((point) => ({ ...point, band: null, outside: null })),
    breaks: [],
    interventions: [],
    cuts: cutsIn(drawn, source),
  };
}

/** Its name, the other lines, and what each counts. @param last whole period of the own line */
function together({ grano, own, others }: TrendLines, last: CountedPeriod | undefined) {
  const nombre = nameOf(own.sources[0]);
  return {
    nombre,
    labels: [labelOf(own, grano, last), ...others.map((each) => labelOf(each, grano))].flat(),
    others: others.flatMap(({ series: { drawn }, sources: [source] }): readonly TrendOther[] =>
      drawn === null || source === undefined
        ? []
        : [{ nombre: nameOf(source), points: pointsOf(drawn), cuts: cutsIn(drawn, source) }],
    ),
  };
}

const nameOf = (source: ToldSource | undefined): string =>
  source?.corto ?? source?.publica ?? trendFigureWords.alcaldia;

function pointsOf(drawn: DrawnSeries) {
  return periodsOf(drawn).map((periodo, place) => ({
    periodo,
    n: drawn.counts[place] ?? null,
    provisional: drawn.provisionalFrom !== null && place >= drawn.provisionalFrom,
  }));
}

const cutsIn = (drawn: DrawnSeries, { rupturas }: ToldSource): readonly string[] =>
  rupturas.map(({ desde }) => desde).filter((desde) => placeOf(desde, drawn) !== null);

interface CountedPeriod {
  readonly periodo: string;
  readonly n: number | null;
}

/** The last whole year of the own line; undefined without one. */
export function lastYear({ own }: TrendLines): CountedPeriod | undefined {
  const { drawn } = own.series;
  return drawn === null
    ? undefined
    : pointsOf(drawn)
        .filter(({ provisional }) => !provisional)
        .at(-1);
}

/** @param given its last whole period; of what is drawn where absent */
function labelOf(
  { indicador, series: { drawn, rest }, sources: [source] }: ShownSeries,
  grano: TrendLines['grano'],
  given?: CountedPeriod,
): readonly TrendLabel[] {
  const whole = drawn === null ? [] : pointsOf(drawn).filter(({ provisional }) => !provisional);
  const last = given ?? whole.at(-1);
  if (source === undefined || last === undefined) return [];
  const days = grano === 'anio' ? rest : null;
  const ruptures = source.rupturas.filter(
    ({ desde }) => drawn !== null && (placeOf(desde, drawn) !== null || desde === days?.desde),
  );
  const said = [
    { period: spanMark(last.periodo, grano === 'mes' ? 1 : 12), n: last.n },
    ...(days === null
      ? []
      : [{ period: windowMark({ first: days.desde, last: days.hasta }), n: days.n }]),
  ];
  return [
    {
      text: lineLabel({ source, grano, last, rest: days, ruptures }),
      data: {
        indicator: indicador,
        unit: source.id,
        period: said.map(({ period }) => period),
        n: said.map(({ n }) => n),
      },
    },
  ];
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
