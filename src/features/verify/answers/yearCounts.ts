/** The months of a claim in every year that its series tells of. */
import { addMonths } from '$lib/period/months';
import type { MonthWindow } from '$lib/stats/completeness';
import type { Held } from './checkClaim';
import { countIn } from './windows';

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
