/** Twelve monthly releases of an alcaldía where nothing changes, judged as the page judges each. */
import { changeOf } from '$lib/answers/change';
import { irregularChange } from '$lib/answers/irregularChange';
import { monthIrregularityOf } from '$lib/answers/monthExposure';
import { judgeTogether } from '$features/changes';
import { addMonths, lastYearPair } from '$lib/period/months';
import type { RandomStream } from '$lib/stats/random/stream';
import { AT_ONCE } from '../../../lib/answers/monthSeries';
import { drawMonths } from '../../../lib/stats/laws/rememberingMonths';

const FIRST = '2019-01-01';
const RELEASES = 12;
/** Months of the last of the twelve. */
const MONTHS = 78;
/** Cases a month of the indicators that are not of too few, as in the real file. */
const MEANS = [281, 200, 79, 38, 15, 15, 11];

export interface Kind {
  readonly dispersion: number;
  readonly memory: number;
}

/** Whether any of the twelve claims a change. */
export function claimsInAYear(stream: RandomStream, kind: Kind): boolean {
  const series = MEANS.map((mean) =>
    drawMonths(
      stream,
      { mean, ...kind },
      Array.from({ length: MONTHS }, () => 1),
    ),
  );
  return Array.from({ length: RELEASES }, (_, release) => MONTHS - RELEASES + 1 + release).some(
    (length) => {
      const last = addMonths(FIRST, length - 1);
      const windows = lastYearPair(last);
      const { beyond } = judgeTogether(
        series.map((counts, subject) => {
          const months = counts
            .slice(0, length)
            .map((n, place) => ({ periodo: addMonths(FIRST, place), n }));
          const sumOf = (from: number, to: number) =>
            counts.slice(from, to).reduce((sum, n) => sum + n, 0);
          const irregularity = monthIrregularityOf(months, last, AT_ONCE);
          const change = changeOf(
            { window: windows.before, n: sumOf(length - 24, length - 12) },
            { window: windows.after, n: sumOf(length - 12, length) },
            AT_ONCE,
            irregularChange(irregularity, windows),
          );
          return { subject, change };
        }),
      );
      return beyond.length > 0;
    },
  );
}
