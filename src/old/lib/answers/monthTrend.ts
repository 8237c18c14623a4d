/** Month after month of an alcaldía: what earlier months give to expect of each, and which stand apart. */
import { isExceptional } from '$old/lib/contract/breaks';
import type { Interval } from '$old/lib/stats/interval';
import { paired } from '$old/lib/stats/paired';
import { curveShare } from '$old/lib/stats/time/curveShare';
import { expectedBand, type CountedMonth, type ExpectedBand } from '$old/lib/stats/time/expectedBand';
import type { Reporting } from './change';

export interface MonthCount {
  /** First day of the month, `YYYY-MM-01`. */
  readonly periodo: string;
  /** Cases. */
  readonly n: number;
}

/** What earlier months give to expect of one month, in cases already reported. */
export interface Expectation extends Interval {
  readonly expected: number;
  /** Limits that all months judged stay within 95 times in 100 if nothing changes. */
  readonly widened: Interval;
  /** Which side of `lower` and `upper` the count falls on; null inside. */
  readonly outside: 'encima' | 'debajo' | null;
  /** Outside of the widened limits too. */
  readonly beyond: boolean;
}

export interface MonthPoint extends MonthCount {
  /** Reports are still to come: dashed, in no verdict. */
  readonly provisional: boolean;
  /** Null where not judged. */
  readonly expectation: Expectation | null;
}

/** Why no month is judged: too few cases, too short a series, or levels that differ too much from year to year. */
export type Unjudged = 'pocas' | 'serie_corta' | 'niveles_distintos';

export interface MonthTrend {
  /** In order of time. */
  readonly points: readonly MonthPoint[];
  /** Those with an expectation. */
  readonly judged: readonly (MonthPoint & { readonly expectation: Expectation })[];
  /** Null where months are judged. */
  readonly unjudged: Unjudged | null;
}

/** Twelve months at a time are held against all that came before the first of them. */
const BLOCK = 12;
const MOST_BLOCKS = 2;
/** What `expectedBand` asks for. */
const LEAST_EARLIER = 36;
/** Cases a month, on average: with fewer, a band from zero would hold nearly anything. */
const LEAST_MEAN = 5;
/** As yearly deviation of log level: from here on a year is often 1.6 times the one before. */
const MOST_DRIFT = 0.5;
/**
 * Asked of the widened limits, so that 5 of 100 series without a change have a month beyond them: the
 * dispersion, learnt from few months, leaves the far tails short. Counted on drawn series in the tests.
 */
const FAMILY = 0.05;

/** Whether the months hold too few cases to say which is unlike the others. */
export function isTooFew(months: readonly MonthCount[]): boolean {
  return months.reduce((sum, { n }) => sum + n, 0) < LEAST_MEAN * Math.max(1, months.length);
}

/**
 * The last 24 complete months (12 in a shorter series) against `expectedBand`: each block of twelve knows
 * only what came before its first month, so no month is expected to be like itself. Bands count the days of
 * the month, the share of it reported, and the doubt about that share; months of an intervention are not learnt
 * from. Bonferroni over the months judged
 * widens the limits, which holds however they hang together.
 * @param rows in any order, none missing
 * @param lastCompleteMonth `YYYY-MM-01`; null when no month is complete
 * @throws Error if `reporting` has no curve
 */
export function monthTrendOf(
  rows: readonly MonthCount[],
  lastCompleteMonth: string | null,
  { curves, cut }: Reporting,
): MonthTrend {
  const ordered = [...rows].sort((a, b) => (a.periodo < b.periodo ? -1 : 1));
  const isProvisional = (month: string): boolean =>
    lastCompleteMonth === null || month > lastCompleteMonth;
  const complete = ordered.filter(({ periodo }) => !isProvisional(periodo));
  const { expectations, unjudged } = expectAll(
    complete.map(({ periodo, n }) => {
      const window = { first: periodo, last: periodo };
      const { share, logVariance } = curveShare(curves, window, cut);
      return { month: periodo, count: n, share, shareVariance: logVariance };
    }),
  );
  const points = ordered.map(({ periodo, n }): MonthPoint => ({
    periodo,
    n,
    provisional: isProvisional(periodo),
    expectation: expectations.get(periodo) ?? null,
  }));
  const judged = points.flatMap((point) =>
    point.expectation === null ? [] : [{ ...point, expectation: point.expectation }],
  );
  return { points, judged, unjudged };
}

type Answer = {
  readonly expectations: ReadonlyMap<string, Expectation>;
  readonly unjudged: Unjudged | null;
};

function expectAll(complete: readonly CountedMonth[]): Answer {
  const none = (unjudged: Unjudged): Answer => ({ expectations: new Map(), unjudged });
  if (isTooFew(complete.map(({ month, count }) => ({ periodo: month, n: count })))) {
    return none('pocas');
  }
  const blocks = blocksOf(complete);
  if (blocks === 0) return none('serie_corta');
  const confidence = 1 - FAMILY / (blocks * BLOCK);
  const expectations = new Map<string, Expectation>();
  for (let block = blocks; block > 0; block -= 1) {
    const from = complete.length - block * BLOCK;
    const earlier = usual(complete.slice(0, from));
    const months = complete.slice(from, from + BLOCK);
    const band = expectedBand(earlier, months);
    const widened = expectedBand(earlier, months, { confidence });
    if (band === null || widened === null || band.yearlyDrift > MOST_DRIFT) {
      return none('niveles_distintos');
    }
    for (const [month, expectation] of expectationsOf(months, band, widened)) {
      expectations.set(month, expectation);
    }
  }
  return { expectations, unjudged: null };
}

/** Blocks of twelve that can be judged: those before whose first month enough are known. */
function blocksOf(complete: readonly CountedMonth[]): number {
  const isKnown = (blocks: number) =>
    usual(complete.slice(0, Math.max(0, complete.length - blocks * BLOCK))).length >= LEAST_EARLIER;
  let blocks = MOST_BLOCKS;
  while (blocks > 0 && !isKnown(blocks)) blocks -= 1;
  return blocks;
}

/** Without the months of an intervention, from which nothing is to be expected. */
function usual(months: readonly CountedMonth[]): readonly CountedMonth[] {
  return months.filter(({ month }) => !isExceptional(month));
}

function expectationsOf(
  months: readonly CountedMonth[],
  band: ExpectedBand,
  widened: ExpectedBand,
): readonly (readonly [string, Expectation])[] {
  return paired(months, paired(band.points, widened.points)).map(([{ month, count }, limits]) => {
    const [{ expected, lower, upper }, wide] = limits;
    const expectation: Expectation = {
      expected,
      lower,
      upper,
      widened: { lower: wide.lower, upper: wide.upper },
      outside: count > upper ? 'encima' : count < lower ? 'debajo' : null,
      beyond: count > wide.upper || count < wide.lower,
    };
    return [month, expectation];
  });
}
