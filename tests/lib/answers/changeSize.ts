/** How often the whole way from months to a verdict calls a change, where none is and where one is. */
import { changeOf } from '$lib/answers/change';
import { irregularChange } from '$lib/answers/irregularChange';
import { monthIrregularityOf } from '$lib/answers/monthExposure';
import { addMonths, lastYearPair } from '$lib/period/months';
import type { RandomStream } from '$lib/stats/random/stream';
import { AT_ONCE } from './monthSeries';
import { drawMonths, type Months } from '../stats/laws/rememberingMonths';

const LAST = '2024-07-01';
const MONTHS = 67;

/** A season of one wave, 15 % high. */
const seasonAt = (place: number): number => 1 + 0.15 * Math.cos((2 * Math.PI * place) / 12);

export interface Rejections {
  /** Shares of the runs with p < 0.05 and the interval without «no change», by how much the last year truly is. */
  readonly size: number;
  readonly found: number;
  readonly runs: number;
}

/** @param times what the last twelve months are, 1 where nothing changes */
export function rejections(
  stream: RandomStream,
  months: Months,
  times: number,
  runs: number,
): Rejections {
  const windows = lastYearPair(LAST);
  const meanTimes = Array.from(
    { length: MONTHS },
    (_, place) => seasonAt(place) * (place >= MONTHS - 12 ? times : 1),
  );
  let found = 0;
  for (let run = 0; run < runs; run += 1) {
    const counts = drawMonths(stream, months, meanTimes);
    const series = counts.map((n, place) => ({ periodo: addMonths('2019-01-01', place), n }));
    const sumOf = (from: number, to: number) =>
      counts.slice(from, to).reduce((sum, n) => sum + n, 0);
    const irregularity = monthIrregularityOf(series, LAST, AT_ONCE);
    const change = changeOf(
      { window: windows.before, n: sumOf(MONTHS - 24, MONTHS - 12) },
      { window: windows.after, n: sumOf(MONTHS - 12, MONTHS) },
      AT_ONCE,
      irregularChange(irregularity, windows),
    );
    if (change.verdict === 'aumento' || change.verdict === 'baja') found += 1;
  }
  return { size: found / runs, found, runs };
}
