import { CONFIDENCE, type Interval } from '../interval';
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
 * What earlier years make one expect of each month: the level of the last twelve earlier months, the
 * season of all of them, and levels that wander as much as they have. Quasi-Poisson regression
 * log μ = log(days × share) + a(year) + Σₖ (cₖ cos 2πk·month/12 + sₖ sin 2πk·month/12), years being twelve
 * months counted back from the last. Levels are a random walk: τ² is the mean square of a(y+1) − a(y) less
 * what chance gives them, and no trend is prolonged, since levels of reports turn. The limits are quantiles
 * of the negative binomial with the variance of a new month, φμ + μ²(h τ² + φ xᵀVx + v), h years ahead,
 * v being that of the logarithm of its share reported.
 * Each month by itself: of 20 months one falls outside a 95 % band by chance.
 * Noufaily et al., Statist. Med. 32 (2013); Serfling's harmonics, Public Health Rep. 78 (1963); local
 * level: Harvey, Forecasting, Structural Time Series Models (1989), §2.3.
 * @param earlier months of previous years, in any order; those missing are missing, not zero. Leave out
 *   what is judged, and months known to be exceptional
 * @param months after the earlier ones
 * @returns null with fewer than 36 earlier months, or where no regression stands (a year without a case)
 */
export function expectedBand(
  earlier: readonly CountedMonth[],
  months: readonly ExpectedMonth[],
  { confidence = CONFIDENCE, harmonics = 1 }: BandOptions = {},
): ExpectedBand | null {
  if (earlier.length < LEAST_MONTHS) return null;
  const last = Math.max(...earlier.map(({ month }) => monthNumber(month)));
  const yearsBack = (month: string): number => Math.floor((last - monthNumber(month)) / YEAR);
  const years = [...new Set(earlier.map(({ month }) => yearsBack(month)))].sort((a, b) => a - b);
  const rowOf = ({ month, share = 1 }: ExpectedMonth, year: number): Row => ({
    terms: [...years.map((own) => Number(own === year)), ...wavesOf(month, harmonics)],
    exposure: daysIn(month) * share,
  });
  const fit = poissonRegression(
    earlier.map((month) => ({ ...rowOf(month, yearsBack(month.month)), count: month.count })),
  );
  if (fit === null) return null;

  const dispersion = Math.max(1, fit.dispersion);
  const drift = driftOf(fit, years, dispersion);
  const tail = (1 - confidence) / 2;
  const points = months.map((month) => {
    const row = rowOf(month, years[0] ?? 0);
    const expected = meanOf(row, fit.coefficients);
    const ahead = Math.max(1, -yearsBack(month.month));
    const ofLevel =
      ahead * drift.variance +
      dispersion * quadratic(row.terms, fit.unscaledCovariance) +
      (month.shareVariance ?? 0);
    const table = countTable(expected, dispersion * expected + expected ** 2 * ofLevel);
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

/** Mean yearly ratio of levels, and the yearly variance of their logarithm beyond chance. */
function driftOf(
  { coefficients, unscaledCovariance }: PoissonFit,
  years: readonly number[],
  dispersion: number,
): { readonly trend: number; readonly variance: number } {
  const level = (place: number): number => coefficients[place] ?? Number.NaN;
  const steps = years.slice(1).map((year, place) => {
    const length = year - (years[place] ?? 0);
    const terms = coefficients.map((_, own) => Number(own === place) - Number(own === place + 1));
    const change = level(place) - level(place + 1);
    const byChance = dispersion * quadratic(terms, unscaledCovariance);
    return (change ** 2 - byChance) / length;
  });
  const oldest = years.length - 1;
  const span = (years[oldest] ?? 0) - (years[0] ?? 0);
  return {
    trend: Math.exp((level(0) - level(oldest)) / span),
    variance: Math.max(0, steps.reduce((sum, step) => sum + step, 0) / steps.length),
  };
}
