/** What was counted in one period, in each year of several, on average, or among how many. */
import type { MonthWindow } from '$lib/stats/completeness';
import { addMonths, lastDayOf, yearWindow } from '$lib/period/months';
import type { Asked, SaidPeriods, SaidPlace } from '../claim';
import type { Held, PeopleOf } from '../held';
import type { Topic, TopicSeries } from '../topics';
import { countIn, isOfYears, monthsToldOf, newestOf, toldYears } from './windows';

export interface Counted {
  readonly series: TopicSeries;
  readonly n: number;
  /** Reports are still to come. */
  readonly provisional: boolean;
}

export interface Level {
  readonly window: MonthWindow;
  /** As each register counts it, the one that reaches furthest first; empty where it is not told. */
  readonly counted: readonly Counted[];
}

/** Of the window that a claim says, or the newest year that is told whole. */
export function levelOf({ series }: Topic, periods: SaidPeriods): Level | null {
  const window = windowOf(periods, series);
  return window === null ? null : { window, counted: countedIn(series, window) };
}

function countedIn(series: readonly TopicSeries[], window: MonthWindow): readonly Counted[] {
  const told = series.flatMap((each) => {
    const n = countIn(each, window);
    return n === null ? [] : [{ series: each, n, provisional: window.last > each.completo }];
  });
  // Two files of one register are one.
  return told.filter(
    ({ series: { corto } }, at) => told.findIndex((each) => each.series.corto === corto) === at,
  );
}

function windowOf(
  { months: said, year, yearBefore, since, recent }: SaidPeriods,
  series: readonly TopicSeries[],
): MonthWindow | null {
  const newest = newestOf(series);
  if (since !== null) {
    const first = `${since.year}-${String(since.month).padStart(2, '0')}-01`;
    return newest === null || newest < first ? null : { first, last: newest };
  }
  if (recent === 'doce_meses') {
    return newest === null ? null : { first: addMonths(newest, -11), last: newest };
  }
  if (year !== null && yearBefore !== null) {
    return { first: yearWindow(yearBefore).first, last: yearWindow(year).last };
  }
  const asked = year ?? newestWhole(series, said);
  if (asked === null) return null;
  const { from, to } = said ?? monthsToldOf(asked, series) ?? { from: 1, to: 12 };
  return {
    first: addMonths(yearWindow(from > to ? asked - 1 : asked).first, from - 1),
    last: addMonths(yearWindow(asked).first, to - 1),
  };
}

function newestWhole(series: readonly TopicSeries[], months: SaidPeriods['months']): number | null {
  const last = months?.to ?? 12;
  return (
    toldYears(series).find((year) =>
      series.some(({ completo }) => `${year}-${String(last).padStart(2, '0')}-01` <= completo),
    ) ?? null
  );
}

export interface SeriesYear {
  readonly year: number;
  readonly said: number;
  readonly counted: readonly Counted[];
}

export const seriesYears = (
  { series }: Topic,
  counts: readonly { readonly year: number; readonly n: number }[],
): readonly SeriesYear[] =>
  counts.map(({ year, n }) => ({ year, said: n, counted: countedIn(series, yearWindow(year)) }));

const HOURS = 24;

/** Cases for each of them. */
export function perTime(
  n: number,
  { first, last }: MonthWindow,
  per: Extract<Asked, { readonly kind: 'promedio' }>['per'],
): number {
  const days = daysOf(first, lastDayOf(last));
  const each = { hora: 1 / HOURS, dia: 1, semana: 7, mes: 365.25 / 12, anio: 365.25 };
  return (n * each[per]) / days;
}

const DAY = 86_400_000;
export const daysOf = (first: string, last: string): number =>
  Math.round((Date.parse(last) - Date.parse(first)) / DAY) + 1;

/** Those of a place; null where nothing is known of it. */
export function peopleAt(place: SaidPlace | null, held: Held, alcaldia: string): PeopleOf | null {
  const { alcaldias, colonias } = held.people;
  if (place === null || place.kind === 'alcaldia') return alcaldias[alcaldia] ?? null;
  if (place.kind === 'otra') return alcaldias[place.nombre] ?? null;
  if (place.kind === 'colonia') return colonias[place.nombre] ?? null;
  if (place.kind !== 'ciudad') return null;
  const all = Object.values(alcaldias);
  const sum = (of: (people: PeopleOf) => number | null): number | null =>
    all.reduce<number | null>((total, each) => {
      const n = of(each);
      return total === null || n === null ? null : total + n;
    }, 0);
  return {
    habitantes: sum((each) => each.habitantes),
    mujeres: sum((each) => each.mujeres),
    presentes: null,
  };
}

/** A rate is of a year. */
export const isYear = (window: MonthWindow): boolean =>
  isOfYears(window) && window.first.slice(0, 4) === window.last.slice(0, 4);
