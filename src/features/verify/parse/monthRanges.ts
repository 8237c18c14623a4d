/** Ranges of months with the years that stand in them: «octubre de 2024 a mayo de 2025», «entre enero y junio». */
import type { SaidMonths } from '../claim';
import { MONTH, MONTH_STEMS } from '../words/es/claimTerms';

export interface MonthRange {
  /** Where it stands in the text. */
  readonly at: number;
  readonly text: string;
  /** Null where no window of a year has these months: «enero de 2023 a mayo de 2025». */
  readonly months: SaidMonths | null;
  /** In which it ends; null where it is not said. */
  readonly year: number | null;
  /** Of «enero de 2024 a enero de 2025», which are two months, the first. */
  readonly yearBefore: number | null;
}

const OF_YEAR = String.raw`(?:,? (?:de |del )?(20[0-4]\d)\b)?`;
const RANGES: readonly RegExp[] = [
  new RegExp(String.raw`\bentre ${MONTH}\b${OF_YEAR} y ${MONTH}\b${OF_YEAR}`, 'g'),
  new RegExp(String.raw`\b${MONTH}\b${OF_YEAR}(?: ?- ?| a | al | hasta )${MONTH}\b${OF_YEAR}`, 'g'),
];

/** @param text as of `plain` */
export function monthRanges(text: string): readonly MonthRange[] {
  return RANGES.flatMap((pattern) =>
    [...text.matchAll(pattern)].map(([range, from, fromYear, to, toYear], place, all) => ({
      at: all[place]?.index ?? 0,
      text: range,
      ...windowOf(monthOf(from), yearOf(fromYear), monthOf(to), yearOf(toYear)),
    })),
  ).sort((one, other) => one.at - other.at);
}

/** By its first letters; 0 where there is none. */
export const monthOf = (written = ''): number =>
  MONTH_STEMS.findIndex((stem) => written.startsWith(stem)) + 1;

const yearOf = (written: string | undefined): number | null =>
  written === undefined ? null : Number(written);

type Window = Pick<MonthRange, 'months' | 'year' | 'yearBefore'>;

const NO_WINDOW: Window = { months: null, year: null, yearBefore: null };

function windowOf(
  from: number,
  fromYear: number | null,
  to: number,
  toYear: number | null,
): Window {
  const isCrossing = from > to;
  if (fromYear === null || toYear === null) {
    const ends = toYear ?? (fromYear === null ? null : fromYear + (isCrossing ? 1 : 0));
    return { months: { from, to }, year: ends, yearBefore: null };
  }
  if (from === to && fromYear < toYear) {
    return { months: { from, to }, year: toYear, yearBefore: fromYear };
  }
  return toYear - fromYear === (isCrossing ? 1 : 0)
    ? { months: { from, to }, year: toYear, yearBefore: null }
    : NO_WINDOW;
}
