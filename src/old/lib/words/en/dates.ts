/** Days and months in words; months come as `YYYY-MM-DD`, any day of them. */
import type { writeLooseDate as inSpanish } from '../es/looseDates';

const MONTHS: readonly string[] = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** “July 2024” */
export const writeMonth = (month: string): string =>
  `${MONTHS[Number(month.slice(5, 7)) - 1] ?? ''} ${month.slice(0, 4)}`;

/** “7 March 2026”, “June 2025”, “2025”: as precise as its source. */
export const writeLooseDate: typeof inSpanish = (date) => {
  if (date.length === 4) return date;
  return date.length === 7 ? writeMonth(date) : `${Number(date.slice(8, 10))} ${writeMonth(date)}`;
};
