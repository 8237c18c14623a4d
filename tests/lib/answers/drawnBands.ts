/** How often the months of drawn series fall outside of their band: levels that wander, and a lockdown. */
import { addMonths } from '$lib/period/months';
import { monthTrendOf } from '$lib/answers/monthTrend';
import { daysIn } from '$lib/stats/time/days';
import { stream } from '../stats/time/streams';
import { AT_ONCE, LAST_COMPLETE } from './monthSeries';

export interface Wandering {
  /** Cases in a month of 30 days. */
  readonly mean: number;
  readonly dispersion: number;
  /** Standard deviation of the logarithm of the level from one year to the next. */
  readonly drift: number;
  /** Times the cases, from April to July 2020. */
  readonly lockdown: number;
}

/** From January 2019 to July 2024, a level for every twelve months counted back from the last. */
function wanderingMonths(seed: number, { mean, dispersion, drift, lockdown }: Wandering) {
  const draw = stream(seed);
  // The sum of twelve uniforms: a normal deviate to all that matters here.
  const normal = () =>
    Array.from({ length: 12 }, () => draw.uniform()).reduce((sum, own) => sum + own, -6);
  const levels = [0];
  while (levels.length < 6) levels.push((levels.at(-1) ?? 0) + drift * normal());
  return Array.from({ length: 67 }, (_, index) => {
    const periodo = addMonths('2019-01-01', index);
    const season = 0.12 * Math.cos((2 * Math.PI * ((index % 12) - 5)) / 12);
    const level = levels[Math.floor((index + 5) / 12)] ?? 0;
    const shut = index >= 15 && index < 19 ? lockdown : 1;
    const own = (mean / 30) * daysIn(periodo) * shut * Math.exp(season + level);
    return { periodo, n: draw.count(own, own * dispersion) };
  });
}

/** Share of the months judged that fall outside, of so many series. */
export function outsideOf(kind: Wandering, series: number): number {
  const judged = Array.from(
    { length: series },
    (_, seed) => monthTrendOf(wanderingMonths(seed, kind), LAST_COMPLETE, AT_ONCE).judged,
  ).flat();
  return judged.filter(({ expectation }) => expectation.outside !== null).length / judged.length;
}
