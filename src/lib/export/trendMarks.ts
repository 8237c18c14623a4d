/** What marks a trend bears: its breaks of level, and the periods that stand apart. */
import type { LevelBreak } from '$lib/answers/levelBreaks';
import type { MonthTrend } from '$lib/answers/monthTrend';
import type { Trend } from '$lib/answers/trend';
import type { DataMarks } from './dataMarks';
import { spanMark } from './periodMark';

const month = (day: string): string => spanMark(day, 1);

/** Its last break of level, with its months, and how many of the months judged stand apart. */
export function monthTrendMarks(trend: MonthTrend, breaks: readonly LevelBreak[]): DataMarks {
  const { judged, points } = trend;
  const outside = judged.filter(({ expectation }) => expectation.outside !== null);
  const beyond = outside.filter(({ expectation }) => expectation.beyond);
  const complete = points.filter(({ provisional }) => !provisional);
  const [latest, last] = [breaks.at(-1), beyond.at(-1)];
  return {
    period: [complete[0], last].flatMap((point) => (point ? month(point.periodo) : [])),
    n: complete.reduce((sum, { n }) => sum + n, 0),
    of: judged.length === 0 ? complete.length : judged.length,
    beyond: beyond.length,
    within: outside.length - beyond.length,
    count: breaks.length,
    ...(latest === undefined ? {} : breakMarks(latest)),
    ...(judged.length === 0
      ? { verdict: 'none' }
      : {
          verdict:
            last === undefined
              ? 'chance'
              : last.expectation.outside === 'encima'
                ? 'above'
                : 'below',
        }),
  };
}

/**
 * The likeliest first month of the new level, the first and the last that it may be; and both levels. Where it
 * is told against what an intervention found, that first, and then against the months just before.
 */
export function breakMarks({
  start,
  earliest,
  latest,
  ratio,
  before,
  after,
  againstFound,
}: LevelBreak): DataMarks {
  const months = { 'period-before': [start, earliest, latest].map(month) };
  if (againstFound === null) {
    return { ...months, ratio, 'rate-lowest': before, 'rate-highest': after };
  }
  const { interval, ...found } = againstFound;
  return {
    ...months,
    ratio: [found.ratio, ratio],
    low: interval.lower,
    high: interval.upper,
    'rate-lowest': [found.before, before],
    'rate-highest': after,
  };
}

export function quarterTrendMarks({ tested }: Trend): DataMarks {
  const beyond = tested.filter((point) => point.beyond !== null);
  const last = beyond.at(-1);
  return {
    period: [tested[0], last].flatMap((point) => (point ? spanMark(point.periodo, 3) : [])),
    of: tested.length,
    beyond: beyond.length,
    verdict:
      tested.length === 0
        ? 'none'
        : last === undefined
          ? 'chance'
          : last.beyond === 'aumento'
            ? 'above'
            : 'below',
  };
}

/** From which period on the counts are provisional. */
export function provisionalMark(
  points: readonly { readonly periodo: string; readonly provisional: boolean }[],
): string | undefined {
  const first = points.find(({ provisional }) => provisional);
  return first === undefined ? undefined : month(first.periodo);
}
