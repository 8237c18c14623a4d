/** Days are `YYYY-MM-DD`; months are their first day, `YYYY-MM-01`. */

const DAY_MS = 86_400_000;

/** Days of a mean month. */
export const MEAN_MONTH = 365.25 / 12;

/** Days since 1970-01-01. @throws RangeError if the text is not a day */
export function dayNumber(day: string): number {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(day) ? Date.parse(`${day}T00:00:00Z`) : Number.NaN;
  if (Number.isNaN(time)) throw new RangeError(`«${day}» no es una fecha AAAA-MM-DD.`);
  return time / DAY_MS;
}

/** Day number of the last day of a month. */
export function monthEnd(month: string): number {
  const first = new Date(dayNumber(month) * DAY_MS);
  return Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0) / DAY_MS;
}

/** Days of a month: 28 to 31. */
export function daysIn(month: string): number {
  return monthEnd(month) - dayNumber(month) + 1;
}

/** Months since January of year 0, so that consecutive months differ by one. */
export function monthNumber(month: string): number {
  const first = new Date(dayNumber(month) * DAY_MS);
  return first.getUTCFullYear() * 12 + first.getUTCMonth();
}
