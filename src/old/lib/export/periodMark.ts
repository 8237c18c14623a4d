/** Periods as marks: the first and the last month, `2021-01/2023-12`. */
import { monthsOf, type Period } from '$old/lib/period/period';
import type { MonthWindow } from '$old/lib/stats/completeness';

export function windowMark({ first, last }: MonthWindow): string {
  return `${first.slice(0, 7)}/${last.slice(0, 7)}`;
}

export function periodMark(period: Period): string {
  return windowMark(monthsOf(period));
}

/** @param months how many it lasts, from its first day, `YYYY-MM-DD` */
export function spanMark(first: string, months: number): string {
  const last = Number(first.slice(5, 7)) + months - 1;
  return `${first.slice(0, 7)}/${first.slice(0, 4)}-${String(last).padStart(2, '0')}`;
}
