import { CONFIDENCE, type Interval } from '../interval';
import { countQuantile, countTable } from './countTable';
import { daysIn, monthNumber } from './days';
import { meanOf, poissonRegression, quadratic } from './poissonRegression';

export interface CountedMonth extends ExpectedMonth {
  /** Cases. */
  readonly count: number;
}

export interface ExpectedMonth {
  /** First day, `YYYY-MM-01`. */
  readonly month: string;
  /** Share of its cases already reported; 1 unless given. */
  readonly share?: number;
}

export interface BandPoint extends Interval {
  readonly month: string;
  /** Cases. */
  readonly expected: number;
}

export interface ExpectedBand {
  /** Limits in whole cases: a count below `lower` or above `upper` is outside. */
  readonly points: readonly BandPoint[];
  /** Yearly rate of the trend: 1.05 is 5 % more each year. */
  readonly trend: number;
  /** How much more than Poisson the earlier months vary about season and trend; at least 1. */
  readonly dispersion: number;
}

export interface BandOptions {
  /** Of each month by itself. */
  readonly confidence?: number;
  /** Waves in a year: 1 is one high and one low season. */
  readonly harmonics?: number;
}

const YEAR = 12;
/** Three years: fewer tell no trend from a season. */
const LEAST_MONTHS = 36;

/**
 * What earlier years make one expect of each month. Quasi-Poisson regression on the earlier months,
 * log μ = log(days × share) + a + b·year + Σₖ (cₖ cos 2πk·month/12 + sₖ sin 2πk·month/12); the limits
 * are quantiles of the negative binomial whose variance is that of a new count, φμ + μ² φ xᵀVx
 * (Poisson where that is no more than μ). So they hold the chance of the month and the doubt about
 * season and trend, each month by itself: of 24 months one or two fall outside a 95 % band by chance.
 * Noufaily et al., Statist. Med. 32 (2013), with Serfling's harmonics (Public Health Rep. 78, 1963).
 * @param earlier months of previous years, in any order; those missing are missing, not zero. Leave out
 *   what is judged, and months known to be exceptional
 * @returns null with fewer than 36 earlier months, or where no regression stands (no case at all)
 */
export function expectedBand(
  earlier: readonly CountedMonth[],
  months: readonly ExpectedMonth[],
  { confidence = CONFIDENCE, harmonics = 1 }: BandOptions = {},
): ExpectedBand | null {
  if (earlier.length < LEAST_MONTHS) return null;
  const origin = Math.max(...earlier.map(({ month }) => monthNumber(month)));
  const rowOf = ({ month, share = 1 }: ExpectedMonth): { terms: number[]; exposure: number } => ({
    terms: termsOf(monthNumber(month), origin, harmonics),
    exposure: daysIn(month) * share,
  });
  const fit = poissonRegression(earlier.map((month) => ({ ...rowOf(month), count: month.count })));
  if (fit === null) return null;
  const dispersion = Math.max(1, fit.dispersion);
  const tail = (1 - confidence) / 2;
  const points = months.map((month) => {
    const row = rowOf(month);
    const expected = meanOf(row, fit.coefficients);
    const ofMean = expected ** 2 * quadratic(row.terms, fit.unscaledCovariance);
    const table = countTable(expected, dispersion * (expected + ofMean));
    return {
      month: month.month,
      expected,
      lower: countQuantile(table, tail),
      upper: countQuantile(table, 1 - tail),
    };
  });
  return { points, trend: Math.exp(fit.coefficients[1] ?? 0), dispersion };
}

/** Constant, years since the last earlier month, and the waves. */
function termsOf(month: number, origin: number, harmonics: number): number[] {
  const waves = Array.from({ length: harmonics }, (_, k) => {
    const angle = (2 * Math.PI * (k + 1) * (month % YEAR)) / YEAR;
    return [Math.cos(angle), Math.sin(angle)];
  });
  return [1, (month - origin) / YEAR, ...waves.flat()];
}
