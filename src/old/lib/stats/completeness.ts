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
  /** The same at all knots of a curve; absent where it stands for the whole of what is asked. */
  readonly part?: PartOfWhole;
}

/** Which part of a whole a curve tells of. */
interface PartOfWhole {
  readonly name: string;
  /** How much it weighs. */
  readonly cases: number;
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

/** The curves of one part, the lowest of which decides, and its part of the cases, 0 to 1. */
export interface WeighedPart {
  readonly weight: number;
  readonly curves: readonly DelayCurve[];
}

/**
 * What curves tell of a whole: of each part that they name, or of all of it where they name none.
 * @throws Error without a curve
 */
export function weighedParts(curves: readonly DelayCurve[]): readonly WeighedPart[] {
  if (curves.length === 0) {
    throw new Error('No hay curva de retraso: falta la tabla «oportunidad» de la fuente.');
  }
  const partOf = (curve: DelayCurve | undefined) => curve?.[0]?.part;
  const names = [...new Set(curves.map((curve) => partOf(curve)?.name))];
  const parts = names.map((name) => curves.filter((curve) => partOf(curve)?.name === name));
  const casesOf = ([first]: readonly DelayCurve[]) => partOf(first)?.cases ?? 1;
  const all = parts.reduce((sum, own) => sum + casesOf(own), 0);
  return parts.map((own) => ({ weight: casesOf(own) / all, curves: own }));
}

/**
 * Share already reported `days` after the fact: that of the parts by their weight, of each the lowest of its
 * curves, linear between knots, from nothing on the eve of the fact, flat after the last knot. How far the lower
 * limit of the whole is from its share are those distances of its parts, as squares: MOVER, Zou & Donner,
 * Statist. Med. 27 (2008).
 * @throws Error without a curve
 */
export function shareAfter(
  curves: readonly DelayCurve[],
  days: number,
  limit: 'proporcion' | 'inferior' = 'proporcion',
): number {
  return shareOfParts(weighedParts(curves), days, limit);
}

function shareOfParts(
  weighed: readonly WeighedPart[],
  days: number,
  limit: 'proporcion' | 'inferior',
): number {
  const [one] = weighed;
  if (one !== undefined && weighed.length === 1) return lowestOn(one.curves, days, limit);
  const parts = weighed.map(({ weight, curves: own }) => ({
    weight,
    share: lowestOn(own, days, 'proporcion'),
    lower: lowestOn(own, days, 'inferior'),
  }));
  const share = parts.reduce((sum, part) => sum + part.weight * part.share, 0);
  if (limit === 'proporcion') return share;
  return share - Math.hypot(...parts.map((part) => part.weight * (part.share - part.lower)));
}

const lowestOn = (
  curves: readonly DelayCurve[],
  days: number,
  limit: 'proporcion' | 'inferior',
): number => Math.min(...curves.map((curve) => shareOn(curve, days, limit)));

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
  const parts = weighedParts(curves);
  let sum = 0;
  for (let day = first; day <= end; day += 1) {
    sum += shareOfParts(parts, cutDay - day, 'proporcion');
  }
  return sum / (end - first + 1);
}

/** Whether the share reported of the month's last day is surely 95 % or more: of every curve, where none names its part. */
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
