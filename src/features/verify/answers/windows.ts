/** What a series counted in windows of months, and which windows a claim may be of. */
import { interventionsIn } from '$lib/contract/breaks';
import { addMonths, monthsIn, yearWindow, type WindowPair } from '$lib/period/months';
import type { MonthWindow } from '$lib/stats/completeness';
import type { SeriesRupture } from '$lib/answers/toldSource';
import { NO_PERIODS, type Counts, type SaidMonths, type SaidPeriods } from '../claim';
import type { Run, TopicSeries } from '../topics';

/** Null where some month of it is not told. */
export function countIn({ months, years }: TopicSeries, window: MonthWindow): number | null {
  const told = months === null ? null : sumOf(months, 1, window);
  if (told !== null || years === null) return told;
  return isOfYears(window) ? sumOf(years, 12, window) : null;
}

/** Of two that are told whole. */
export const countsOf = (series: TopicSeries, { before, after }: WindowPair): Counts => ({
  before: countIn(series, before) ?? 0,
  after: countIn(series, after) ?? 0,
});

/** @param step months of one period */
function sumOf({ first, counts }: Run, step: number, { first: from, last }: MonthWindow) {
  const start = (monthsIn({ first, last: from }) - 1) / step;
  const length = monthsIn({ first: from, last }) / step;
  if (start < 0 || start + length > counts.length) return null;
  return counts
    .slice(start, start + length)
    .reduce<number | null>((sum, n) => (sum === null || n === null ? null : sum + n), 0);
}

export const isOfYears = ({ first, last }: MonthWindow): boolean =>
  first.endsWith('-01-01') && last.slice(5, 7) === '12';

/** What parts two windows, or holds one of them: a rupture of the series between them, or an intervention in either. */
export type Crossed =
  | { readonly kind: 'ruptura'; readonly rupture: SeriesRupture }
  | {
      readonly kind: 'intervencion';
      readonly id: ReturnType<typeof interventionsIn>[number]['id'];
    };

export function crossedBy(
  { indicador, rupturas }: TopicSeries,
  { before, after }: WindowPair,
): Crossed | null {
  const rupture = rupturas.find(
    ({ desde }) => desde > before.first && desde <= lastDay(after) && !isOfOthers(indicador, desde),
  );
  if (rupture !== undefined) return { kind: 'ruptura', rupture };
  const [lived] = [before, after].flatMap((window) => interventionsIn(window));
  return lived === undefined ? null : { kind: 'intervencion', id: lived.id };
}

/**
 * The national register of January 2026 counts attempts and new subtypes apart: family violence has neither, and is
 * compared across with the break in sight (docs/decisions/verificar.md).
 */
const UNTOUCHED: Readonly<Record<string, readonly string[]>> = {
  '2026-01-01': ['snsp_violencia_familiar'],
};

const isOfOthers = (indicador: string, desde: string): boolean =>
  UNTOUCHED[desde]?.includes(indicador) === true;

/** A break of the register between the two that did not touch what is counted: compared, and said. */
export const acrossOf = (
  { indicador, rupturas }: TopicSeries,
  { before, after }: WindowPair,
): SeriesRupture | null =>
  rupturas.find(
    ({ desde }) => desde > before.first && desde <= lastDay(after) && isOfOthers(indicador, desde),
  ) ?? null;

const lastDay = ({ last }: MonthWindow): string => `${last.slice(0, 7)}-31`;

/** Whether all of both is told and hardly any report is to come. */
export const isHeld = (series: TopicSeries, pair: WindowPair): boolean =>
  isTold(series, pair) && pair.after.last <= series.completo;

export const isTold = (series: TopicSeries, { before, after }: WindowPair): boolean =>
  countIn(series, before) !== null && countIn(series, after) !== null;

/**
 * The windows that a claim says, or those that it is likeliest to mean: of the months said, the newest year that
 * can be compared with the one before, or with the one that is said; where no months were said, whole years or, without two of them, as many
 * months from January as both tell. What is told since a month is held against the same months before.
 * @returns null where the series tells of none such
 */
export function pairOf(said: SaidPeriods, series: readonly TopicSeries[]): WindowPair | null {
  if (said.since !== null) return sincePair(said.since, series);
  if (said.recent === 'doce_meses') return lastTwelve(series);
  const months = said.months ?? monthsToldOf(said.year, series) ?? WHOLE_YEAR;
  const of = (year: number, before = year - 1): WindowPair => ({
    before: inYear(before, months),
    after: inYear(year, months),
  });
  const { year: asked, yearBefore, apart } = said;
  if (asked !== null) return of(asked, yearBefore ?? asked - (apart ?? 1));
  const years = toldYears(series);
  const pairs = years
    .filter((year) => yearBefore === null || year > yearBefore)
    .map((year) => of(year, yearBefore ?? year - (apart ?? 1)));
  // What changed «desde 2016» did so until today, whatever lies between.
  const newest =
    pairs.find((pair) =>
      series.some((each) => (yearBefore === null ? isFair(each, pair) : isHeld(each, pair))),
    ) ?? pairs.find((pair) => series.some((each) => isTold(each, pair)));
  if (newest !== undefined) return newest;
  if (yearBefore !== null) return of(yearBefore + 1, yearBefore);
  // Ten years apart, where no two such are told, is not one.
  const isOfNext = apart === null || apart === 1;
  return said.months === null && isOfNext ? longestOfYear(years, series) : null;
}

/** Of a year that is not told whole yet, the months that are. */
export function monthsToldOf(
  year: number | null,
  series: readonly TopicSeries[],
): SaidMonths | null {
  const last = newestOf(series);
  const isWhole = year !== null && series.some((each) => countIn(each, yearWindow(year)) !== null);
  return year === null ||
    isWhole ||
    last === null ||
    Number(last.slice(0, 4)) !== year ||
    last.slice(5, 7) === '12'
    ? null
    : { from: 1, to: Number(last.slice(5, 7)) };
}

/** The last complete month of any that is told by months. */
export const newestOf = (series: readonly TopicSeries[]): string | null =>
  series.reduce<string | null>(
    (last, { months, completo }) =>
      months !== null && (last === null || completo > last) ? completo : last,
    null,
  );

/** Moved by whole years, so that the months are the same and none is in both. */
function sincePair(
  { year, month }: NonNullable<SaidPeriods['since']>,
  series: readonly TopicSeries[],
): WindowPair | null {
  const last = newestOf(series);
  const first = `${year}-${String(month).padStart(2, '0')}-01`;
  if (last === null || last < first) return null;
  const after = { first, last };
  const years = Math.ceil(monthsIn(after) / 12);
  return {
    before: { first: addMonths(first, -12 * years), last: addMonths(last, -12 * years) },
    after,
  };
}

function lastTwelve(series: readonly TopicSeries[]): WindowPair | null {
  const last = newestOf(series);
  if (last === null) return null;
  const after = { first: addMonths(last, -11), last };
  return {
    before: { first: addMonths(after.first, -12), last: addMonths(last, -12) },
    after,
  };
}

const isFair = (series: TopicSeries, pair: WindowPair): boolean =>
  isHeld(series, pair) && crossedBy(series, pair) === null;

const WHOLE_YEAR: SaidMonths = { from: 1, to: 12 };

const inYear = (year: number, { from, to }: SaidMonths): MonthWindow => ({
  first: addMonths(yearWindow(from > to ? year - 1 : year).first, from - 1),
  last: addMonths(yearWindow(year).first, to - 1),
});

/** From January on, of the newest year that can be compared with the one before. */
function longestOfYear(
  years: readonly number[],
  series: readonly TopicSeries[],
): WindowPair | null {
  for (const year of years) {
    for (let to = WHOLE_YEAR.to - 1; to >= 1; to--) {
      const pair = {
        before: inYear(year - 1, { from: 1, to }),
        after: inYear(year, { from: 1, to }),
      };
      if (series.some((each) => isFair(each, pair))) return pair;
    }
  }
  return null;
}

/** Years of which any series tells, newest first. */
export const toldYears = (series: readonly TopicSeries[]): readonly number[] =>
  [...new Set(series.flatMap(yearsOf))].sort((a, b) => b - a);

/** Two windows as a claim says them. */
export function periodsOf({ before, after }: WindowPair): SaidPeriods {
  const [from, to] = [Number(after.first.slice(5, 7)), Number(after.last.slice(5, 7))];
  return {
    ...NO_PERIODS,
    months: from === 1 && to === 12 ? null : { from, to },
    year: Number(after.last.slice(0, 4)),
    yearBefore: Number(before.last.slice(0, 4)),
  };
}

function yearsOf({ months, years }: TopicSeries): readonly number[] {
  return [months, years].flatMap((run, place) =>
    run === null
      ? []
      : run.counts.map((_, at) =>
          Number(addMonths(run.first, at * (place === 0 ? 1 : 12)).slice(0, 4)),
        ),
  );
}
