/** What moved in the alcaldía: the open year's months against the same ones of the year before, by the one law of change. */
import { changeOf, irregularityOf, type Change } from '../stats/change';
import type { Month } from './recentMonths';

export interface OpenChange {
  readonly year: number;
  /** From January on, as far as both years tell them. */
  readonly months: number;
  readonly now: number;
  readonly before: number;
  /** Null where one of the two is nothing: it has no ratio. */
  readonly change: Change | null;
}

/** Whole years from which it is learnt how months vary. */
const MOST_YEARS = 10;

/** @returns null without a whole year before this one, from which to learn how months vary */
export function openChange(months: readonly Month[]): OpenChange | null {
  const byYear = yearsOf(months);
  const year = Math.max(...byYear.keys());
  const [open = [], last = []] = [byYear.get(year), byYear.get(year - 1)];
  const whole = wholeBefore(year, byYear);
  if (whole.length === 0 || last.length < open.length) return null;
  const before = last.slice(0, open.length);
  return {
    ...{ year, months: open.length, now: sum(open), before: sum(before) },
    change: changeOf(before, open, irregularityOf(whole)),
  };
}

/**
 * The last year of a register that tells no months against the year before, as the months of another register vary.
 * @param years whole ones, oldest first
 * @returns null with less than two, or without a whole year of months before the last
 */
export function yearlyChange(
  years: readonly { readonly year: number; readonly n: number }[],
  months: readonly Month[],
): OpenChange | null {
  const [before, now] = years.slice(-2);
  if (before === undefined || now === undefined) return null;
  const whole = wholeBefore(now.year, yearsOf(months));
  if (whole.length === 0) return null;
  // Only the sum and how many months they are count.
  const spread = (n: number) => Array.from({ length: 12 }, () => n / 12);
  return {
    ...{ year: now.year, months: 12, now: now.n, before: before.n },
    change: changeOf(spread(before.n), spread(now.n), irregularityOf(whole)),
  };
}

function wholeBefore(
  year: number,
  years: ReadonlyMap<number, readonly number[]>,
): readonly (readonly number[])[] {
  return [...years]
    .filter(([of, counts]) => of < year && counts.length === 12)
    .toSorted(([a], [b]) => a - b)
    .map(([, counts]) => counts)
    .slice(-MOST_YEARS);
}

/** Counts of each year, from January on. */
export function yearsOf(months: readonly Month[]): ReadonlyMap<number, readonly number[]> {
  const years = new Map<number, number[]>();
  for (const { mes, n } of months.toSorted((a, b) => a.mes.localeCompare(b.mes))) {
    const year = Number(mes.slice(0, 4));
    years.set(year, [...(years.get(year) ?? []), n]);
  }
  return years;
}

const sum = (counts: readonly number[]): number => counts.reduce((total, n) => total + n, 0);
