/** Whether the changes of drawn series are told as having come at once. */
import { levelBreaksOf } from '$lib/answers/levelBreaks';
import { addMonths } from '$lib/period/months';
import { randomStream } from '$lib/stats/random/stream';
import { drawMonths, type Months } from '../stats/laws/rememberingMonths';
import { AT_ONCE } from './monthSeries';

const MONTHS = 67;

/**
 * @param times of the mean, by how many months have passed
 * @returns in how many of the series some change is told, and in how many some change is told to be at once
 */
export function stepsIn(kind: Months, times: (month: number) => number, runs: number) {
  const stream = randomStream(89);
  const factors = Array.from({ length: MONTHS }, (_, month) => times(month));
  const found = Array.from({ length: runs }, () =>
    levelBreaksOf(
      drawMonths(stream, kind, factors).map((n, at) => ({
        periodo: addMonths('2019-01-01', at),
        n,
      })),
      '2024-07-01',
      AT_ONCE,
    ),
  );
  return {
    told: found.filter((breaks) => breaks.length > 0).length,
    steps: found.filter((breaks) => breaks.some(({ shape }) => shape === 'de_golpe')).length,
  };
}
