/** What marks a trend bears: its breaks of level, and the periods that stand apart. */
import type { LevelBreak } from '$old/lib/answers/levelBreaks';
import type { DataMarks } from './dataMarks';
import { spanMark } from './periodMark';

const month = (day: string): string => spanMark(day, 1);

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
