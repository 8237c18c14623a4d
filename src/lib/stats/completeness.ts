/**
 * Late reports: what part of the cases of a month is already in a file cut at a given day.
 * Months are their first day, `YYYY-MM-01`; days are `YYYY-MM-DD`.
 */

import { dayNumber, monthEnd } from './time/days';
import type { YearSpread } from './time/yearSpread';

/** A point of a delay curve, as published in `oportunidad`. */
export interface DelayKnot {
  /** Days between the fact and the opening of the case. */
  readonly dias: number;
  /** Share of the cases opened within that many days. */
  readonly proporcion: number;
  /** Lower limit of its 95 % Wilson interval. */
  readonly inferior: number;
  /** Cases on which the curve was measured. */
  readonly casos: number;
  /** The same at all knots of a curve; absent where years do not differ, or were not measured. */
  readonly betweenYears?: YearSpread;
}

/** Knots of one indicator in order of `dias`. */
export type DelayCurve = readonly DelayKnot[];

/** First and last month, both included. */
export interface MonthWindow {
  readonly first: string;
  readonly last: string;
}

/** A month is complete when at least this share of its cases is surely in. */
const COMPLETE_SHARE = 0.95;

/**
 * Share already reported `days` after the fact: the lowest of the curves, linear between knots,
 * from nothing on the eve of the fact, flat after the last knot.
 * @throws Error without a curve
 */
export function shareAfter(
  curves: readonly DelayCurve[],
  days: number,
  limit: 'proporcion' | 'inferior' = 'proporcion',
): number {
  if (curves.length === 0) {
    throw new Error('No hay curva de retraso: falta la tabla «oportunidad» de la fuente.');
  }
  return Math.min(...curves.map((curve) => shareOn(curve, days, limit)));
}

function shareOn(curve: DelayCurve, days: number, limit: 'proporcion' | 'inferior'): number {
  return knotWeights(curve, days).reduce(
    (sum, { knot, weight }) => sum + weight * (curve[knot]?.[limit] ?? 0),
    0,
  );
}

/** How much each knot of a curve, by its place, counts in the share `days` after the fact. */
export function knotWeights(
  curve: DelayCurve,
  days: number,
): readonly { readonly knot: number; readonly weight: number }[] {
  const next = curve.findIndex(({ dias }) => days < dias);
  if (next < 0) return [{ knot: curve.length - 1, weight: 1 }];
  const [from, to] = [curve[next - 1]?.dias ?? -1, curve[next]?.dias ?? days];
  const way = Math.max(0, days - from) / (to - from);
  const before = next > 0 ? [{ knot: next - 1, weight: 1 - way }] : [];
  return [...before, { knot: next, weight: way }];
}

/** Share of the cases of a window reported by the cut: the mean over its days. */
export function shareReported(
  curves: readonly DelayCurve[],
  window: MonthWindow,
  cut: string,
): number {
  const [first, end, cutDay] = [dayNumber(window.first), monthEnd(window.last), dayNumber(cut)];
  let sum = 0;
  for (let day = first; day <= end; day += 1) sum += shareAfter(curves, cutDay - day);
  return sum / (end - first + 1);
}

/** Whether, for every curve, the share reported of the month's last day is surely 95 % or more. */
export function isComplete(curves: readonly DelayCurve[], month: string, cut: string): boolean {
  const days = dayNumber(cut) - monthEnd(month);
  return shareAfter(curves, days, 'inferior') >= COMPLETE_SHARE;
}

/** Whether the curve can say of any month that it is complete: its last share is surely 95 % or more. */
export function settles(curve: DelayCurve): boolean {
  return (curve.at(-1)?.inferior ?? 0) >= COMPLETE_SHARE;
}

/** The last of the months that is complete; null if none is. */
export function lastCompleteMonth(
  curves: readonly DelayCurve[],
  cut: string,
  months: readonly string[],
): string | null {
  return (
    months
      .filter((month) => isComplete(curves, month, cut))
      .sort()
      .at(-1) ?? null
  );
}
