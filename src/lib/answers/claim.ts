/**
 * What each register says of a claim: a crime, a place, the same months of two years and the change that somebody said.
 * Months are numbered from the year zero: 12 × year + month, January 0.
 */
import { INDICATORS, type Indicator } from '../contract/indicators';
import { changeOf, irregularityOf, type Irregularity } from '../stats/change';
import { countsPrintedAs } from '../stats/rounding';
import { printingOf, windowsThatPrint, type Picked, type Printing, type Said } from './printed';
import { changesOf, type Change as Beside } from './yearChange';

/** An unbroken run of counts: of months, of years, of three years each a year later, or one of some months. */
export interface Series {
  readonly source: string;
  readonly indicator: string;
  /** Key of an alcaldía or of a colonia. */
  readonly place: string;
  readonly kind: 'mes' | 'anio' | 'trienio' | 'lapso';
  readonly start: number;
  /** Months that one count is of. */
  readonly span: number;
  readonly counts: readonly number[];
  /** Start of the first count that is still provisional; infinite where none is. */
  readonly openFrom: number;
}

export interface Break {
  readonly source: string;
  readonly indicator: string;
  readonly start: number;
  readonly what: string;
}

export interface Held {
  /** Keys of the sixteen. */
  readonly alcaldias: readonly string[];
  readonly series: readonly Series[];
  readonly breaks: readonly Break[];
}

export interface Claim {
  readonly indicator: string;
  readonly place: string;
  readonly year: number;
  /** First month, from 1. */
  readonly first: number;
  /** 36 of three years together. */
  readonly months: number;
  /** The earlier year of the same months. */
  readonly against: number;
  readonly said: Said | null;
}

/** Newest first; of the sources of one register, the one that tells months first. */
export const REGISTERS = [
  { id: 'sesnsp', sources: ['sesnsp_idm', 'sesnsp_anual', 'sesnsp_2026'] },
  { id: 'fgj', sources: ['fgj_carpetas'] },
] as const;
type Register = (typeof REGISTERS)[number];

/** A count with what it was counted from, so that it can be counted again. */
export interface Counted {
  readonly n: number;
  /** What its rounding leaves; both n where it is exact. */
  readonly low: number;
  readonly high: number;
  readonly isOpen: boolean;
  readonly source: string;
  readonly kind: Series['kind'];
  readonly start: number;
  readonly months: number;
  /** Of the place itself, or of all other alcaldías. */
  readonly of: 'own' | 'rest';
}

/** Where the doubt is from: months of the same series, of the Fiscalía's, its own years, or what the rounding leaves. */
export type Doubt = 'months' | 'other-months' | 'years' | 'rounding';

/**
 * `lethal`: counts, never a per cent. `few`: under ten by colonia. `later`: only the later one is told.
 * `moved`: later ÷ earlier, with its interval of 95 % or, by colonia, what rounding leaves.
 */
export type Outcome =
  | { readonly kind: 'lethal' | 'none' | 'none-before' | 'none-now' | 'few' | 'later' }
  | {
      readonly kind: 'moved';
      readonly ratio: number;
      readonly low: number;
      readonly high: number;
      readonly by: Beside;
      readonly doubt: Doubt;
    };

/** The other fifteen beside the place: the same windows, or this year's months per hundred of the whole earlier year. */
export interface City {
  readonly kind: 'change' | 'share';
  readonly own: readonly [before: Counted, after: Counted];
  /** Null where the register doesn't tell all of them. */
  readonly rest: readonly [before: Counted, after: Counted] | null;
  /** Whether they fit the interval of the place; null where it has none. */
  readonly isLike: boolean | null;
}

export interface Compared {
  readonly register: Register['id'];
  readonly before: Counted | null;
  readonly after: Counted;
  readonly outcome: Outcome;
  /** Of its series, between the two. */
  readonly breaks: readonly Break[];
  readonly city: City | null;
  /** How the two print what was said. */
  readonly printing: Printing | null;
  /** Other windows of its months that print it. */
  readonly picked: Picked | null;
}

const FEW = 10;
const LEVEL = 0.05;
const MOST_YEARS = 10;
const named: readonly Indicator[] = INDICATORS;

export const startOf = (year: number, first: number): number => 12 * year + first - 1;
const isColonia = (place: string): boolean => place.length > 5;
const isLethal = (indicator: string): boolean =>
  named.find(({ id }) => id === indicator)?.family === 'lethal';

/** The registers that answer it, newest first; none where the release doesn't hold it. */
export function answerClaim(held: Held, claim: Claim): readonly Compared[] {
  return REGISTERS.flatMap((register) => {
    const compared = compare(held, claim, register);
    return compared === null ? [] : [compared];
  });
}

function compare(held: Held, claim: Claim, register: Register): Compared | null {
  const { indicator, place, year, first, months, against, said } = claim;
  const series = seriesOf(held, register, indicator);
  const [start, earlier] = [startOf(year, first), startOf(against, first)];
  const after = countOf(series, place, start, months);
  const before = countOf(series, place, earlier, months);
  if (after === null) return null;
  const isCity = held.alcaldias.includes(place);
  const outcome = outcomeOf(held, claim, register, [before, after]);
  const city = isCity ? cityOf(held, series, claim, outcome) : null;
  if (before === null && city === null) return null;
  const monthly = series.find((each) => each.place === place && each.kind === 'mes');
  const ways =
    said === null || before === null
      ? []
      : rangeOf(before).flatMap((n) => rangeOf(after).map((m) => printingOf(n, m, said)));
  const printing = (['rounded', 'cut'] as const).find((way) => ways.includes(way)) ?? null;
  return {
    ...{ register: register.id, before, after, outcome, city, printing },
    breaks: held.breaks.filter(
      (each) =>
        each.indicator === indicator &&
        each.source === after.source &&
        each.start > earlier &&
        each.start < start + months,
    ),
    picked:
      said === null || printing !== null || monthly === undefined
        ? null
        : windowsThatPrint(monthly, said, startOf(year, 1)),
  };
}

const rangeOf = ({ n, low, high }: Counted): readonly number[] =>
  low === high ? [n] : countsPrintedAs(n);

/** First month that a register tells no more of a crime in a place; null where it tells none. */
export function endOf(held: Held, { indicator, place }: Claim, id: Register['id']): number | null {
  const own = REGISTERS.filter((register) => register.id === id)
    .flatMap((register) => seriesOf(held, register, indicator))
    .filter((series) => series.place === place);
  const ends = own.map(
    ({ start, span, counts }) => start + (counts.length - 1) * Math.min(span, 12) + span,
  );
  return ends.length === 0 ? null : Math.max(...ends);
}

/** Those of a register, in the order of its sources. */
const seriesOf = (held: Held, { sources }: Register, indicator: string): readonly Series[] =>
  sources.flatMap((source) =>
    held.series.filter((each) => each.source === source && each.indicator === indicator),
  );

function countOf(all: readonly Series[], place: string, start: number, months: number) {
  for (const series of all) {
    if (series.place !== place) continue;
    const n = countIn(series, start, months);
    if (n === null) continue;
    const { source, kind, openFrom } = series;
    const isOpen = start + (kind === 'mes' ? months : 1) > openFrom;
    const range = isColonia(place) ? countsPrintedAs(n) : [n];
    const [low, high] = [Math.min(...range), Math.max(...range)];
    const counted: Counted = {
      ...{ n, low, high, isOpen, source, kind, start, months, of: 'own' },
    };
    return counted;
  }
  return null;
}

/** @returns null where the series doesn't hold the window */
export function countIn(
  { kind, start: from, span, counts }: Series,
  start: number,
  months: number,
): number | null {
  if (kind !== 'mes') {
    return months === span && (start - from) % 12 === 0
      ? (counts[(start - from) / 12] ?? null)
      : null;
  }
  if (start < from || start + months > from + counts.length) return null;
  return counts.slice(start - from, start - from + months).reduce((sum, n) => sum + n, 0);
}

function restOf(
  held: Held,
  series: readonly Series[],
  place: string,
  start: number,
  months: number,
) {
  const others = held.alcaldias
    .filter((each) => each !== place)
    .map((each) => countOf(series, each, start, months));
  const [first = null] = others;
  const counted = others.flatMap((each) =>
    each?.source === first?.source && each !== null ? [each] : [],
  );
  if (first === null || counted.length < others.length) return null;
  const n = counted.reduce((sum, each) => sum + each.n, 0);
  return { ...first, n, low: n, high: n, of: 'rest' as const };
}

function outcomeOf(
  held: Held,
  claim: Claim,
  register: Register,
  [before, after]: readonly [Counted | null, Counted],
): Outcome {
  if (isLethal(claim.indicator)) return { kind: 'lethal' };
  if (before === null) return { kind: 'later' };
  if (isColonia(claim.place)) return coloniaOutcome(held, claim, register, [before, after]);
  if (before.n === 0) return { kind: after.n === 0 ? 'none' : 'none-before' };
  const { irregularity, doubt } = doubtOf(held, claim, register);
  // Only the sum and how many months they are count.
  const spread = (n: number) => [
    n,
    ...Array<number>(doubt === 'years' ? 0 : claim.months - 1).fill(0),
  ];
  const change = changeOf(spread(before.n), spread(after.n), irregularity);
  if (change === null) return { kind: 'none-now' };
  const { ratio, low, high, p } = change;
  const by = ratio === 1 ? 'same' : p >= LEVEL ? 'usual' : ratio > 1 ? 'more' : 'fewer';
  return { kind: 'moved', ratio, low, high, by, doubt };
}

/** By the rule of the pages of colonias: beyond chance among all of them (Holm). */
function coloniaOutcome(
  held: Held,
  { indicator, place, year, first, months, against }: Claim,
  register: Register,
  [before, after]: readonly [Counted, Counted],
): Outcome {
  if (before.n < FEW) return { kind: 'few' };
  const series = seriesOf(held, register, indicator);
  const keys = [...new Set(series.map((each) => each.place))].filter(isColonia);
  const pairs = keys.flatMap((clave) => {
    const [n1, n2] = [against, year].map(
      (each) => countOf(series, clave, startOf(each, first), months)?.n,
    );
    return n1 === undefined || n2 === undefined ? [] : [{ clave, before: n1, after: n2 }];
  });
  return {
    ...{ kind: 'moved', ratio: after.n / before.n, by: changesOf(pairs).get(place) ?? 'usual' },
    ...{ low: after.low / before.high, high: after.high / before.low, doubt: 'rounding' },
  };
}

/** Of months of the register itself; where it tells years alone, of the Fiscalía's months of that crime, else of its own years. */
function doubtOf(held: Held, { indicator, place, year }: Claim, register: Register) {
  for (const each of [register, REGISTERS[1]]) {
    const monthly = seriesOf(held, each, indicator).find(
      (own) => own.place === place && own.kind === 'mes',
    );
    const isOwn = each.id === register.id;
    const years = monthly === undefined ? [] : wholeYears(monthly, year, isOwn);
    if (years.length > 0) {
      const doubt: Doubt = isOwn ? 'months' : 'other-months';
      return { irregularity: irregularityOf(years), doubt };
    }
  }
  const yearly = seriesOf(held, register, indicator).find(
    (own) => own.place === place && own.kind === 'anio',
  );
  const counts = yearly?.counts.slice(0, year - yearly.start / 12).slice(-MOST_YEARS - 1) ?? [];
  return { irregularity: irregularityOfYears(counts), doubt: 'years' as const };
}

function wholeYears({ start, counts, openFrom }: Series, before: number, mayBeOpen: boolean) {
  const first = Math.ceil(start / 12);
  return Array.from({ length: Math.max(0, before - first) }, (_, at) => first + at)
    .filter((year) => mayBeOpen || 12 * year + 12 <= openFrom)
    .map((year) => counts.slice(12 * year - start, 12 * year - start + 12))
    .filter((year) => year.length === 12)
    .slice(-MOST_YEARS);
}

/** From each year to the next, the square of the logarithm of their ratio over its Poisson variance: a level may drift (von Neumann, Ann. Math. Stat. 12, 1941). */
function irregularityOfYears(counts: readonly number[]): Irregularity {
  const squares = counts.slice(1).flatMap((n, at) => {
    const before = counts[at] ?? 0;
    return n === 0 || before === 0 ? [] : [Math.log(n / before) ** 2 / (1 / n + 1 / before)];
  });
  const degrees = Math.max(1, squares.length);
  const mean = squares.reduce((sum, square) => sum + square, 0) / degrees;
  return { dispersion: Math.max(1, mean), memory: 0, degrees };
}

function cityOf(
  held: Held,
  series: readonly Series[],
  { place, year, first, months, against }: Claim,
  outcome: Outcome,
): City | null {
  const told = (start: number, span: number) => ({
    own: countOf(series, place, start, span),
    rest: restOf(held, series, place, start, span),
  });
  const after = told(startOf(year, first), months);
  const same = told(startOf(against, first), months);
  const whole = told(startOf(against, 1), 12);
  const isShare = same.own === null || same.rest === null;
  const before = isShare ? whole : same;
  if (after.own === null || before.own === null) return null;
  if (after.rest === null || before.rest === null) {
    const own = [before.own, after.own] as const;
    return same.own === null ? { kind: 'share', own, rest: null, isLike: null } : null;
  }
  const beside = after.rest.n / before.rest.n / (after.own.n / before.own.n);
  return {
    kind: isShare ? 'share' : 'change',
    own: [before.own, after.own],
    rest: [before.rest, after.rest],
    isLike:
      outcome.kind === 'moved'
        ? beside >= outcome.low / outcome.ratio && beside <= outcome.high / outcome.ratio
        : null,
  };
}
