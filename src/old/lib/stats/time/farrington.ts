import studentCdf from '@stdlib/stats-base-dists-t-cdf';
import type { Counted } from '../compareRates';
import { normalDeviate } from '../interval';
import { meanOf, quadratic } from './poissonRegression';
import { reweightedFit, type ReweightedFit } from './reweightedFit';

export interface FarringtonOptions {
  /** Years looked back; a trend needs three. */
  readonly years?: number;
  /** Months before and after the same month of those years. */
  readonly halfWindow?: number;
  /** Months before the one judged that are left out of the reference. */
  readonly recentExcluded?: number;
  /** Reference months whose Anscombe residual passes it weigh less. */
  readonly weightThreshold?: number;
  /** The trend stays in where its p-value is below this: 1 keeps it, 0.05 tests it. */
  readonly trendP?: number;
  /** One-sided probability of a false alarm. */
  readonly alpha?: number;
  /** No alarm with fewer cases than `cases` in the last `months`, the one judged included. */
  readonly fewCases?: { readonly cases: number; readonly months: number };
  /** `surveillance` repeats R's package, bound too low and all: only to compare with it. */
  readonly variance?: 'published' | 'surveillance';
}

export interface FarringtonPoint {
  /** Cases expected of the month. */
  readonly expected: number;
  /** A count above it is an alarm, in cases. */
  readonly upper: number;
  /** (count − expected) ÷ (upper − expected): above 1 is an alarm. */
  readonly score: number;
  readonly alarm: boolean;
  readonly hasTrend: boolean;
  /** Of the reference months, at least 1. */
  readonly dispersion: number;
}

const MONTHS = 12;

/**
 * Farrington's detection with the improvements of Noufaily et al., for one month: quasi-Poisson
 * regression on the same months of earlier years with past peaks weighed down, bound by the delta
 * method on the 2/3 power: U = (μ^⅔ + z₁₋α √(4/9 μ^⅓ τ))^(3/2), τ = φ + var(μ̂) ÷ μ. The trend is dropped
 * where it is not significant, there are fewer than three years, or it foretells a higher rate than was
 * ever seen. Farrington et al., J. R. Statist. Soc. A 159 (1996); Noufaily et al., Statist. Med. 32
 * (2013). With `variance: 'surveillance'`, the numbers of R's `farringtonFlexible` (noPeriods = 1), which
 * takes var(μ̂) from relative residuals, nearly nothing: its 5 % of false alarms are 9 % with nine months.
 * @param series every month, oldest first; exposure in days, or days × share reported
 * @param index of the month judged, from 0
 * @returns null without enough past, without a case in it, without exposure, or where no regression stands
 */
export function farrington(
  series: readonly Counted[],
  index: number,
  {
    years = 3,
    halfWindow = 1,
    recentExcluded = 3,
    weightThreshold = 2.58,
    trendP = 1,
    alpha = 0.05,
    fewCases = { cases: 5, months: 4 },
    variance = 'published',
  }: FarringtonOptions = {},
): FarringtonPoint | null {
  const judged = series[index];
  const first = index - years * MONTHS - halfWindow;
  if (judged === undefined || !(judged.exposure > 0) || first < 0) return null;
  const reference = series.flatMap(({ count, exposure }, place) => {
    const away = (index - place) % MONTHS;
    const isNear = Math.min(away, MONTHS - away) <= halfWindow;
    const isPast = place >= first && place < index - recentExcluded;
    return isNear && isPast ? [{ count, exposure, terms: [1, place - index] }] : [];
  });
  const highest = Math.max(...reference.map(({ count, exposure }) => count / exposure));
  const trend = years >= 3 ? reweightedFit(reference, weightThreshold) : null;
  const hasTrend =
    trend !== null &&
    trendPValue(trend, variance) < trendP &&
    meanOf({ terms: [1, 0] }, trend.coefficients) <= highest;
  const level = reference.map((month) => ({ ...month, terms: [1] }));
  const fit = hasTrend ? trend : reweightedFit(level, weightThreshold);
  if (fit === null) return null;

  const terms = hasTrend ? [1, 0] : [1];
  const expected = meanOf({ terms, exposure: judged.exposure }, fit.coefficients);
  // var(μ̂) ÷ μ, by the delta method.
  const ofMean = expected * quadratic(terms, fit.unscaledCovariance);
  const tau = fit.phi + ofMean * (variance === 'published' ? fit.phi : fit.relativeDispersion);
  const z = normalDeviate(1 - 2 * alpha);
  const upper = (expected ** (2 / 3) + z * Math.sqrt((4 / 9) * Math.cbrt(expected) * tau)) ** 1.5;
  const recent = series.slice(Math.max(0, index - fewCases.months + 1), index + 1);
  const hasEnough = recent.reduce((sum, { count }) => sum + count, 0) >= fewCases.cases;
  return {
    expected,
    upper,
    score: (judged.count - expected) / (upper - expected),
    alarm: hasEnough && judged.count > upper,
    hasTrend,
    dispersion: fit.phi,
  };
}

/** Two-sided p-value of the second coefficient. */
function trendPValue(fit: ReweightedFit, variance: 'published' | 'surveillance'): number {
  const dispersion = variance === 'published' ? fit.phi : fit.relativeDispersion;
  const slope = fit.coefficients[1] ?? 0;
  const deviation = Math.sqrt(dispersion * (fit.unscaledCovariance[1]?.[1] ?? Infinity));
  return 2 * studentCdf(-Math.abs(slope) / deviation, fit.degreesOfFreedom);
}
