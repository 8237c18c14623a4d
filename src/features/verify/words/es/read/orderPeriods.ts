/** What was found of when, put in order: the later year, the earlier one, and the months of both. */
import { NO_PERIODS, type SaidMonths, type SaidPeriods } from '../../../claim';

/** What was found of when, before it is put in order. */
export interface Found {
  months: SaidMonths[];
  years: number[];
  before: number[];
  since: SaidPeriods['since'];
  recent: SaidPeriods['recent'];
  apart: number | null;
  /** «el mismo periodo del año anterior». */
  isAgainstLast: boolean;
  /** Two years joined: a level of both, or a change from one to the other. */
  span: readonly [number, number] | null;
  /** «de 2025 a 2024» */
  isTurned: boolean;
}

export const alike = (months: readonly SaidMonths[]): boolean =>
  months.every(({ from, to }) => from === months[0]?.from && to === months[0].to);

export function ordered(found: Found, dated: readonly number[]): { readonly periods: SaidPeriods } {
  const years = [...new Set([...found.years, ...dated, ...(found.span ?? [])])].sort(
    (a, b) => a - b,
  );
  const before = [...new Set(found.before)];
  const [first = null, last = null] = [years[0], years.at(-1)];
  const later = last ?? null;
  const earlier =
    before[0] ??
    (first !== last ? first : null) ??
    (found.isAgainstLast && later !== null ? later - 1 : null) ??
    (found.apart !== null && later !== null ? later - found.apart : null);
  return {
    periods: {
      ...NO_PERIODS,
      months: found.months[0] ?? null,
      year: later,
      yearBefore: earlier,
      since: found.since,
      recent: found.recent,
      apart: found.apart,
    },
  };
}

/** More than two years, or more than one that is compared with, are no two windows. */
export function isPair({ years, before, span }: Found, dated: readonly number[]): boolean {
  const later = new Set([...years, ...dated, ...(span ?? [])]);
  const earlier = new Set(before);
  return later.size <= 2 && earlier.size <= 1 && new Set([...later, ...earlier]).size <= 2;
}
