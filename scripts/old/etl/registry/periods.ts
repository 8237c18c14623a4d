/** The periods that a release publishes: those that its months fill from end to end, or a source's lapse. */
import type { Lapse } from './source';

export type PeriodType = 'mes' | 'trimestre' | 'anio' | 'trienio';

/** What a count may be of: a period of the calendar, or the days that its source says ({@link Lapse}). */
export type CountedPeriod = PeriodType | 'lapso';

export interface Period {
  readonly tipo: PeriodType;
  /** First day, `YYYY-MM-DD`. */
  readonly desde: string;
  /** First day after it. */
  readonly hasta: string;
}

const MONTHS: Readonly<Record<PeriodType, number>> = {
  mes: 1,
  trimestre: 3,
  anio: 12,
  trienio: 36,
};
/** Months between the starts of two neighbours: three-year sums roll year by year. */
const STEP: Readonly<Record<PeriodType, number>> = { mes: 1, trimestre: 3, anio: 12, trienio: 12 };

/** Months since year 0 of the month that a day is in. */
const monthIndex = (day: string) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;

const dayOf = (index: number) =>
  `${String(Math.floor(index / 12)).padStart(4, '0')}-${String((index % 12) + 1).padStart(2, '0')}-01`;

/**
 * All periods of a type between two days, both inclusive; a period only partly inside is left out.
 */
export function periodsWithin(tipo: PeriodType, from: string, to: string): readonly Period[] {
  const first = monthIndex(from) + (from.endsWith('-01') ? 0 : 1);
  const end = monthIndex(nextDay(to));
  const start = Math.ceil(first / STEP[tipo]) * STEP[tipo];
  const periods: Period[] = [];
  for (let month = start; month + MONTHS[tipo] <= end; month += STEP[tipo]) {
    periods.push({ tipo, desde: dayOf(month), hasta: dayOf(month + MONTHS[tipo]) });
  }
  return periods;
}

/**
 * All periods of a type whose every month is given.
 * @param months their first days, in order.
 */
export function periodsOf(tipo: PeriodType, months: readonly string[]): readonly Period[] {
  const [first, last] = [months[0], months.at(-1)];
  if (first === undefined || last === undefined) return [];
  const given = new Set(months);
  return periodsWithin(tipo, first, lastDayOfMonth(last)).filter(({ desde }) =>
    Array.from({ length: MONTHS[tipo] }, (_, index) => dayOf(monthIndex(desde) + index)).every(
      (month) => given.has(month),
    ),
  );
}

/** A lapse as a period. */
export function periodOfLapse({ desde, hasta }: Pick<Lapse, 'desde' | 'hasta'>): {
  readonly desde: string;
  readonly hasta: string;
} {
  return { desde, hasta: nextDay(hasta) };
}

/** The last day of the month that begins on `month`. */
export function lastDayOfMonth(month: string): string {
  const date = new Date(`${dayOf(monthIndex(month) + 1)}T00:00:00Z`);
  date.setUTCDate(0);
  return date.toISOString().slice(0, 10);
}

/** The first day of the month so many months after that of a day. */
export const monthsLater = (day: string, months: number): string => dayOf(monthIndex(day) + months);

function nextDay(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + 1);
  return date.toISOString().slice(0, 10);
}
