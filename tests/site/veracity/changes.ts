/** A change between two windows: exact, opened by irregular months and by the doubt about late reports. */
import { equalRatesP } from '../../counted/exactTests';
import { sum } from './algebra';
import type { Counted } from './counted';
import { delaysOf, type Delays } from './delays';
import { partedBetween } from './registers';
import { countsOf, inflationOf, irregularityOf, monthsOf, type Irregularity } from './series';
import {
  betaLower,
  falling,
  normalDeviate,
  normalUpper,
  studentDeviate,
  studentUpper,
} from './special';

/** How much more than Poisson, and with how many degrees of freedom it is known. */
export interface Spread {
  readonly inflation: number;
  readonly degrees: number;
}

export interface Side {
  readonly count: number;
  readonly exposure: number;
}

export interface Change {
  readonly ratio: number;
  readonly low: number;
  readonly high: number;
  readonly p: number;
  readonly spread: Spread;
}

const Z = normalDeviate(0.025);

/** @param doubt variance of the logarithm of the ratio of the exposures */
export function changeBetween(
  before: Side,
  after: Side,
  spread: Spread,
  doubt: number,
): Change | null {
  const total = before.count + after.count;
  if (total === 0) return null;
  const ratio = after.count / after.exposure / (before.count / before.exposure);
  const opening = (Math.sqrt(spread.inflation) * studentDeviate(0.025, spread.degrees)) / Z;
  const shift = Z * Math.sqrt(doubt);
  const reach = (side: -1 | 1): number => {
    const hasLogarithm = ratio > 0 && ratio < Infinity;
    // A ratio without a logarithm takes the exact limit of a deviate opened as much.
    const tail = hasLogarithm ? 0.025 : Math.max(5e-13, normalUpper(opening * Z));
    const limit = (shareLimit(after.count, total, tail, side) * before.exposure) / after.exposure;
    if (!hasLogarithm)
      return limit === 0 || limit === Infinity ? limit : limit * Math.exp(side * shift);
    const own = opening * Math.log(limit / ratio);
    return ratio * Math.exp(side * Math.hypot(own, shift));
  };
  return {
    ratio,
    low: reach(-1),
    high: reach(1),
    p: doubtful(
      dispersed(
        equalRatesP([after.count, after.exposure], [before.count, before.exposure]),
        spread,
      ),
      Math.log((after.count + 0.5) / after.exposure / ((before.count + 0.5) / before.exposure)),
      doubt,
    ),
    spread,
  };
}

/** Of the odds of the later one, by Clopper and Pearson (1934). */
function shareLimit(later: number, total: number, tail: number, side: -1 | 1): number {
  if (side < 0 && later === 0) return 0;
  if (side > 0 && later === total) return Infinity;
  const share =
    side < 0
      ? falling((p) => tail - betaLower(p, later, total - later + 1), 0, 1)
      : falling((p) => betaLower(1 - p, total - later, later + 1) - tail, 0, 1);
  return share / (1 - share);
}

const deviateOf = (p: number): number => falling((z) => 2 * normalUpper(z) - p, 0, 38);

/** The deviate of the p is less by √inflation, and asked of Student's distribution. */
function dispersed(p: number, { inflation, degrees }: Spread): number {
  if (inflation === 1 && degrees === Infinity) return p;
  const deviate = deviateOf(p) / Math.sqrt(inflation);
  return Math.max(
    p,
    2 * (degrees === Infinity ? normalUpper(deviate) : studentUpper(deviate, degrees)),
  );
}

/** And less again by the doubt, told by the distance. */
function doubtful(p: number, distance: number, doubt: number): number {
  if (doubt === 0) return p;
  const deviate = deviateOf(p);
  return deviate === 0
    ? 1
    : 2 * normalUpper(1 / Math.hypot(1 / deviate, Math.sqrt(doubt) / distance));
}

interface Series {
  readonly delays: Delays;
  readonly irregularity: Irregularity;
}

const series = new WeakMap<Counted, Map<string, Series>>();

/** What the months of the alcaldía tell of an indicator. */
export function seriesOf(counted: Counted, indicator: string): Series {
  const known = series.get(counted) ?? new Map<string, Series>();
  series.set(counted, known);
  const delays = delaysOf(indicator, {
    ...counted,
    casesOf: (part) =>
      sum(countsOf(counted, part, `${counted.firstMonth}/${counted.lastComplete}`)),
  });
  const found = known.get(indicator) ?? {
    delays,
    irregularity: irregularityOf(monthsOf(counted, indicator, delays)),
  };
  known.set(indicator, found);
  return found;
}

interface Asked {
  readonly place: string;
  readonly indicator: string;
  readonly unit: string;
  readonly period: string;
  readonly earlier: string;
}

/** How much more than Poisson a change varies: of a colonia, as much as its part of the cases moves with all. */
export function spreadOf(counted: Counted, asked: Asked, cases: number): Spread {
  const { irregularity } = seriesOf(counted, asked.indicator);
  const inflation = inflationOf(irregularity, asked.earlier, asked.period);
  const { degrees } = irregularity;
  if (asked.place === counted.alcaldia) return { inflation, degrees };
  const all = sum(
    [asked.earlier, asked.period].flatMap((period) => countsOf(counted, asked.indicator, period)),
  );
  const part = Math.min(1, cases / all);
  const own = 1 + part * (inflation - 1);
  return own === 1
    ? { inflation: 1, degrees: Infinity }
    : { inflation: own, degrees: degrees * (own / (part * inflation)) ** 2 };
}

/**
 * @param spread as the months tell it, unless given
 * @returns null where a count is not published, there is no case, or the other register does not bear it out
 */
export function changeOf(counted: Counted, asked: Asked, spread?: Spread): Change | null {
  const [before, after] = [asked.earlier, asked.period].map((period) =>
    counted.cases({ ...asked, period }),
  );
  if (before === undefined || after === undefined || before === null || after === null) return null;
  if (partedBetween(counted, asked)) return null;
  const { delays } = seriesOf(counted, asked.indicator);
  const [old, own] = [delays.reported(asked.earlier), delays.reported(asked.period)];
  return changeBetween(
    { count: before, exposure: old.share },
    { count: after, exposure: own.share },
    spread ?? spreadOf(counted, asked, before + after),
    delays.doubt(own, old),
  );
}

/** The normal deviate that four of five lie below. */
const FOUR_OF_FIVE = falling((z) => normalUpper(z) - 0.2, 0, 5);

/**
 * The ratio nearest to 1 that would be found four times in five, were the count before its own mean; null where none.
 * @param level that p must be below
 */
export function seenOf(counted: Counted, asked: Asked, side: -1 | 1, level: number): number | null {
  const [before, after] = [asked.earlier, asked.period].map((period) =>
    counted.cases({ ...asked, period }),
  );
  if (!before || after === undefined || after === null) return null;
  const { delays } = seriesOf(counted, asked.indicator);
  const [old, own] = [delays.reported(asked.earlier), delays.reported(asked.period)];
  const spread = spreadOf(counted, asked, before + after);
  const pOf = (count: number): number =>
    changeBetween(
      { count: before, exposure: old.share },
      { count, exposure: own.share },
      spread,
      delays.doubt(own, old),
    )?.p ?? 1;
  const expected = (before * own.share) / old.share;
  let count = Math.round(expected);
  for (const step of [256, 64, 16, 4, 1]) {
    while (count >= 0 && count < 50 * expected && pOf(count) >= level) count += side * step;
    if (step > 1) count -= side * step;
  }
  if (count < 0 || count >= 50 * expected) return null;
  // Of the difference of the roots of both counts, whatever their means.
  const deviation = Math.sqrt((spread.inflation * (1 + own.share / old.share)) / 4);
  const root = Math.sqrt(count - side / 2) + side * FOUR_OF_FIVE * deviation;
  return root <= 0 ? null : root ** 2 / expected;
}
