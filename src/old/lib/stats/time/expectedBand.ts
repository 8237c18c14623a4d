import normalCdf from '@stdlib/stats-base-dists-normal-cdf';
import { CONFIDENCE, normalDeviate, type Interval } from '../interval';
import { openingOf } from '../openInterval';
import { countQuantile, countTable } from './countTable';
import { daysIn, monthNumber } from './days';
import { meanOf, poissonRegression, quadratic, type PoissonFit } from './poissonRegression';
import { wavesOf, YEAR } from './season';

export interface ExpectedMonth {
  /** First day, `YYYY-MM-01`. */
  readonly month: string;
  /** Share of its cases already reported; 1 unless given. */
  readonly share?: number;
  /** Variance of the logarithm of that share (`curveShare`); 0 unless given. */
  readonly shareVariance?: number;
}

export interface CountedMonth extends ExpectedMonth {
  /** Cases. */
  readonly count: number;
}

interface BandPoint extends Interval {
  readonly month: string;
  /** Cases. */
  readonly expected: number;
}

export interface ExpectedBand {
  /** Limits in whole cases: a count below `lower` or above `upper` is outside. */
  readonly points: readonly BandPoint[];
  /** Mean yearly change of the rate over the earlier years (1.05: 5 % more a year). It is told, not prolonged. */
  readonly trend: number;
  /** How much more than Poisson months vary about season and year; at least 1. */
  readonly dispersion: number;
  /** Standard deviation of the logarithm of the level from one year to the next, beyond chance. */
  readonly yearlyDrift: number;
}

export interface BandOptions {
  /** Of each month by itself. */
  readonly confidence?: number;
  /** Waves in a year: 1 is one high and one low season. */
  readonly harmonics?: number;
}

/** Three years: with fewer there is at most one change of level to learn from. */
const LEAST_MONTHS = 36;

/**
 * What other years make one expect of each month: the level of the nearest year known (of two as near, the one
 * before), the season of all of them, and levels that wander as much as they have. Quasi-Poisson regression
 * log μ = log(days × share) + a(year) + Σₖ (cₖ cos 2πk·month/12 + sₖ sin 2πk·month/12), years being twelve
 * months counted back and forth from the first month asked. Levels are a random walk: τ² is the mean square of
 * a(y+1) − a(y) less what chance gives them, and no trend is prolonged, since levels of reports turn. The limits
 * are quantiles of the negative binomial with the variance of a new month, φμ + μ²(h τ² + φ xᵀVx + v), h years
 * away, v being that of the logarithm of its share reported. They are asked as far out as Student's quantile
 * with Satterthwaite's degrees is: τ² is learnt from as few steps as there are years less one (Biometrics
 * Bull. 2, 1946).
 * Each month by itself: of 20 months one falls outside a 95 % band by chance.
 * Noufaily et al., Statist. Med. 32 (2013); Serfling's harmonics, Public Health Rep. 78 (1963); local
 * level: Harvey, Forecasting, Structural Time Series Models (1989), §2.3.
 * @param known months of other years, in any order; those missing are missing, not zero. Leave out
 *   what is judged, and months known to be exceptional
 * @param months of one year; those known are before them, or, to see how often the band holds, after too
 * @returns null with fewer than 36 known months, or where no regression stands (a year without a case)
 */
export function expectedBand(
  known: readonly CountedMonth[],
  months: readonly ExpectedMonth[],
  { confidence = CONFIDENCE, harmonics = 1 }: BandOptions = {},
): ExpectedBand | null {
  if (known.length < LEAST_MONTHS) return null;
  const first = Math.min(...months.map(({ month }) => monthNumber(month)));
  const before = known.map(({ month }) => monthNumber(month)).filter((month) => month < first);
  const last = before.length === 0 ? first - 1 : Math.max(...before);
  const yearsBack = (month: string): number => Math.floor((last - monthNumber(month)) / YEAR);
  const years = [...new Set(known.map(({ month }) => yearsBack(month)))].sort((a, b) => a - b);
  const rowOf = ({ month, share = 1 }: ExpectedMonth, year: number): Row => ({
    terms: [...years.map((own) => Number(own === year)), ...wavesOf(month, harmonics)],
    exposure: daysIn(month) * share,
  });
  const fit = poissonRegression(
    known.map((month) => ({ ...rowOf(month, yearsBack(month.month)), count: month.count })),
  );
  if (fit === null) return null;

  const dispersion = Math.max(1, fit.dispersion);
  const drift = driftOf(fit, years, dispersion);
  const nearest = before.length === 0 ? Math.max(...years) : 0;
  const points = months.map((month) => {
    const row = rowOf(month, nearest);
    const expected = meanOf(row, fit.coefficients);
    const away = Math.max(1, Math.abs(nearest - yearsBack(month.month)));
    const square = expected ** 2;
    const ofMonths =
      dispersion * (expected + square * quadratic(row.terms, fit.unscaledCovariance));
    const variance = ofMonths + square * (away * drift.variance + (month.shareVariance ?? 0));
    const degrees = satterthwaite(variance, [
      { variance: ofMonths, degrees: fit.degreesOfFreedom },
      { variance: square * away * drift.meanSquare, degrees: drift.steps },
    ]);
    const deviate = normalDeviate(confidence) * openingOf({ inflation: 1, degrees }, confidence);
    const tail = normalCdf(-deviate, 0, 1);
    const table = countTable(expected, variance);
    return {
      month: month.month,
      expected,
      lower: countQuantile(table, tail),
      upper: countQuantile(table, 1 - tail),
    };
  });
  return { points, trend: drift.trend, dispersion, yearlyDrift: Math.sqrt(drift.variance) };
}

interface Row {
  readonly terms: readonly number[];
  readonly exposure: number;
}

/** A variance that was estimated, and with how many degrees of freedom. */
interface Estimated {
  readonly variance: number;
  readonly degrees: number;
}

/** Degrees of freedom of a variance put together from others. */
function satterthwaite(variance: number, parts: readonly Estimated[]): number {
  return variance ** 2 / parts.reduce((sum, own) => sum + own.variance ** 2 / own.degrees, 0);
}

interface Drift {
  /** Mean yearly ratio of levels. */
  readonly trend: number;
  /** Yearly variance of the logarithm of the level, beyond chance. */
  readonly variance: number;
  /** The same with chance in it: what was seen. */
  readonly meanSquare: number;
  /** From how many steps of years. */
  readonly steps: number;
}

function driftOf(
  { coefficients, unscaledCovariance }: PoissonFit,
  years: readonly number[],
  dispersion: number,
): Drift {
  const level = (place: number): number => coefficients[place] ?? Number.NaN;
  const steps = years.slice(1).map((year, place) => {
    const length = year - (years[place] ?? 0);
    const terms = coefficients.map((_, own) => Number(own === place) - Number(own === place + 1));
    const change = level(place) - level(place + 1);
    const byChance = dispersion * quadratic(terms, unscaledCovariance);
    return { square: change ** 2 / length, beyond: (change ** 2 - byChance) / length };
  });
  const oldest = years.length - 1;
  const span = (years[oldest] ?? 0) - (years[0] ?? 0);
  const mean = (values: readonly number[]) =>
    values.reduce((sum, value) => sum + value, 0) / values.length;
  return {
    trend: Math.exp((level(0) - level(oldest)) / span),
    variance: Math.max(0, mean(steps.map(({ beyond }) => beyond))),
    meanSquare: mean(steps.map(({ square }) => square)),
    steps: steps.length,
  };
}
