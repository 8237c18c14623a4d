/** The months of a claim in every year that its series tells of. */
import { addMonths, yearWindow } from '$lib/period/months';
import type { MonthWindow } from '$lib/stats/completeness';
import type { Claim, Counts } from '../claim';
import type { Topic, TopicSeries } from '../topics';
import type { Held } from './checkClaim';
import { countIn, toldYears } from './windows';

export interface YearCount {
  /** In which its window begins. */
  readonly year: number;
  readonly window: MonthWindow;
  readonly n: number;
  /** Of the windows of the claim. */
  readonly role: 'antes' | 'despues' | null;
  /** Reports are still to come. */
  readonly provisional: boolean;
  /** A rupture of the series stands in its window, or between it and that of the year before. */
  readonly broken: boolean;
}

/** In order; those that are not told are left out. */
export function yearCounts({
  series,
  windows,
}: Pick<Held, 'series' | 'windows'>): readonly YearCount[] {
  const { before, after } = windows;
  const newest = Number(after.first.slice(0, 4));
  const over = Number(after.last.slice(0, 4)) - newest;
  const until = Math.max(newest, Number(series.completo.slice(0, 4)) + 1);
  return Array.from({ length: SPAN }, (_, place) => until - SPAN + 1 + place).flatMap((year) => {
    const window = {
      first: `${year}${after.first.slice(4)}`,
      last: `${year + over}${after.last.slice(4)}`,
    };
    const n = countIn(series, window);
    if (n === null) return [];
    const role =
      window.first === after.first ? 'despues' : window.first === before.first ? 'antes' : null;
    return [
      {
        year,
        window,
        n,
        role,
        provisional: window.last > series.completo,
        broken: isBroken(series, window),
      },
    ];
  });
}

/** No source of ours goes further back. */
const SPAN = 30;

function isBroken({ rupturas }: Held['series'], { last }: MonthWindow): boolean {
  const before = addMonths(last, -12);
  return rupturas
    .map(({ desde }) => `${desde.slice(0, 7)}-01`)
    .some((month) => month > before && month <= last);
}

/**
 * The newest two years of one register whose counts are those that a claim gives without saying of when; null where
 * they are those that it is held against.
 */
export function yearsOfCounts(
  { counts: said, periods: { apart, ...when } }: Claim,
  { series }: Topic,
  held: Counts,
): readonly [before: number, after: number] | null {
  if (said === null || Object.values(when).some((each) => each !== null)) return null;
  if (said.before === held.before && said.after === held.after) return null;
  const years = toldYears(series);
  const pairs = years.flatMap((after) =>
    years
      .filter((before) => (apart === null ? before < after : after - before === apart))
      .map((before) => [before, after] as const),
  );
  const isIn = (each: TopicSeries, year: number, n: number): boolean =>
    countIn(each, yearWindow(year)) === n;
  return (
    pairs.find(([before, after]) =>
      series.some((each) => isIn(each, before, said.before) && isIn(each, after, said.after)),
    ) ?? null
  );
}
