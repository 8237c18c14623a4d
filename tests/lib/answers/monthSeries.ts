/** Invented months of an alcaldía, for the band and the breaks of its trend. */
import type { Reporting } from '$lib/answers/change';
import { addMonths } from '$lib/period/months';
import type { MonthCount } from '$lib/answers/monthTrend';
import { daysIn } from '$lib/stats/time/days';
import { stream } from '../stats/time/streams';

/** As if no report came late. */
export const AT_ONCE: Reporting = {
  curves: [[{ dias: 0, proporcion: 1, inferior: 1, casos: 1_000_000 }]],
  cut: '2030-12-31',
};

export const LAST_COMPLETE = '2024-07-01';

interface Level {
  /** Cases in a month of 30 days. */
  readonly mean: number;
  /** Times that of the index of each month. */
  readonly factor?: (index: number) => number;
  readonly dispersion?: number;
  /** January 2019 to December 2024 unless given. */
  readonly length?: number;
}

/** Months with a peak in June. */
export function drawnMonths(
  seed: number,
  { mean, factor = () => 1, dispersion = 1, length = 72 }: Level,
): readonly MonthCount[] {
  const draw = stream(seed);
  return Array.from({ length }, (_, index) => {
    const periodo = addMonths('2019-01-01', index);
    const season = Math.exp(0.12 * Math.cos((2 * Math.PI * ((index % 12) - 5)) / 12));
    const own = (mean * daysIn(periodo) * season * factor(index)) / 30;
    return { periodo, n: draw.count(own, own * dispersion) };
  });
}
