/** Arithmetic of months, each written as its first day, `YYYY-MM-01`. */
import type { MonthWindow } from '$old/lib/stats/completeness';

/** The month so many months later (earlier, if negative). */
export function addMonths(month: string, months: number): string {
  const count = Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1 + months;
  const [year, index] = [Math.floor(count / 12), count % 12];
  return `${String(year).padStart(4, '0')}-${String(index + 1).padStart(2, '0')}-01`;
}

/** The window of so many months that ends with `last`. */
function windowEnding(last: string, months: number): MonthWindow {
  return { first: addMonths(last, 1 - months), last };
}

/** A calendar year, or its first months up to `lastMonth` (1 … 12). */
export function yearWindow(year: number, lastMonth = 12): MonthWindow {
  const first = `${String(year).padStart(4, '0')}-01-01`;
  return { first, last: addMonths(first, lastMonth - 1) };
}

/** How many months a window has, both ends counted. */
export function monthsIn({ first, last }: MonthWindow): number {
  const numberOf = (month: string): number =>
    Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7));
  return numberOf(last) - numberOf(first) + 1;
}

/**
 * Whole months that have gone by on a day since a month ended; 0 where it has not.
 * @param month `YYYY-MM-01`
 * @param day `YYYY-MM-DD`
 */
export function monthsSince(month: string, day: string): number {
  return Math.max(0, monthsIn({ first: month, last: day }) - 2);
}

export interface WindowPair {
  readonly before: MonthWindow;
  readonly after: MonthWindow;
}

/** The last twelve complete months and the twelve before them. */
export function lastYearPair(lastCompleteMonth: string): WindowPair {
  return {
    before: windowEnding(addMonths(lastCompleteMonth, -12), 12),
    after: windowEnding(lastCompleteMonth, 12),
  };
}

/**
 * The calendar comparison that someone in a hurry would make with a file that is not complete:
 * its last whole year against the one before, or its months of this year against the same ones.
 * @returns null where every month that would be compared is complete
 */
export function hastyPair(lastMonth: string, lastCompleteMonth: string): WindowPair | null {
  const [year, month] = [Number(lastMonth.slice(0, 4)), Number(lastMonth.slice(5, 7))];
  const wholeYear = month === 12 ? year : year - 1;
  if (yearWindow(wholeYear).last > lastCompleteMonth) {
    return { before: yearWindow(wholeYear - 1), after: yearWindow(wholeYear) };
  }
  if (lastMonth <= lastCompleteMonth) return null;
  return { before: yearWindow(year - 1, month), after: yearWindow(year, month) };
}

/** The last day of the month of a day, `YYYY-MM-DD`. */
export function lastDayOf(day: string): string {
  const date = new Date(`${addMonths(day, 1)}T00:00:00Z`);
  date.setUTCDate(0);
  return date.toISOString().slice(0, 10);
}
