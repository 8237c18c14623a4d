/** Whether what moves in one alcaldía moves in all the city: its share by year, and each newest period beside the one before. */
import {
  shareChangeOf,
  shareInterval,
  shareIrregularityOf,
  shareOf,
  type ShareChange,
} from '../stats/share';

/** A whole year, or its months so far; counts of the alcaldía and of the other fifteen. */
export interface SharePeriod {
  readonly anio: number;
  readonly meses: number;
  readonly dias: number;
  readonly registro_nuevo: boolean;
  readonly propia: number;
  readonly resto: number;
}

export interface Comparison {
  readonly before: SharePeriod;
  readonly after: SharePeriod;
  /** Share of the city in each, 0 to 1. */
  readonly shares: readonly [number, number];
  readonly change: ShareChange;
  /** Cases a day of the later over those of the earlier, here and in the rest. */
  readonly own: number;
  readonly rest: number;
  /** Of the city together. */
  readonly city: 'down' | 'up' | 'same';
  /** Of the alcaldía beside the rest, beyond how shares vary by themselves. */
  readonly side: 'less' | 'more' | 'alike';
}

/** Share of the city in a period, with its 95 %, 0 to 1. */
export interface PeriodShare extends SharePeriod {
  readonly share: number;
  readonly low: number;
  readonly high: number;
}

export interface ShareOfCity {
  readonly periods: readonly PeriodShare[];
  /** The newest first; where it is an open year, the last two whole ones too. */
  readonly comparisons: readonly Comparison[];
}

/** Error of January to a month taken for its year, on the logarithmic scale: of the city's four crimes by month, 2019–23. */
const PART_OF_A_YEAR = 0.04;
const Z = 1.959964;
const MOST_YEARS = 10;

const countsOf = ({ propia, resto }: SharePeriod) => ({ own: propia, rest: resto });

function compared(told: readonly SharePeriod[]): Comparison | null {
  const [before, after] = told.slice(-2);
  const irregularity = shareIrregularityOf(told.slice(0, -1).slice(-MOST_YEARS).map(countsOf));
  if (before === undefined || after === undefined || irregularity === null) return null;
  const change = shareChangeOf(countsOf(before), countsOf(after), irregularity);
  const days = after.dias / before.dias;
  const [earlier, later] = [before.propia + before.resto, after.propia + after.resto];
  const error = Math.hypot(
    Math.sqrt(1 / earlier + 1 / later),
    after.meses === before.meses ? 0 : PART_OF_A_YEAR,
  );
  const city = Math.log(later / earlier / days) / error;
  return {
    ...{ before, after, change },
    shares: [shareOf(countsOf(before)), shareOf(countsOf(after))],
    own: after.propia / before.propia / days,
    rest: after.resto / before.resto / days,
    city: Math.abs(city) < Z ? 'same' : city < 0 ? 'down' : 'up',
    side: change.high < 1 ? 'less' : change.low > 1 ? 'more' : 'alike',
  };
}

/**
 * @param periods in order of time; one in which the alcaldía or the rest has nothing has no odds, and is left out
 * @returns null with less than three whole years before the newest
 */
export function shareOfCity(periods: readonly SharePeriod[]): ShareOfCity | null {
  const told = periods.filter(({ propia, resto }) => propia > 0 && resto > 0);
  const whole = told.filter(({ meses }) => meses === 12);
  const irregularity = shareIrregularityOf(whole.slice(-MOST_YEARS).map(countsOf));
  const newest = compared(told);
  if (irregularity === null || newest === null) return null;
  const last = newest.after.meses === 12 ? null : compared(whole);
  return {
    periods: told.map((period) => {
      const [low, high] = shareInterval(countsOf(period), irregularity);
      return { ...period, share: shareOf(countsOf(period)), low, high };
    }),
    comparisons: last === null ? [newest] : [newest, last],
  };
}
