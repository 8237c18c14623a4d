import { daysIn, monthNumber } from './days';
import { poissonRegression } from './poissonRegression';
import type { CountedMonth } from './expectedBand';

/** Months of a year, for levels and for seasons. */
export const YEAR = 12;

/** A month's place on the waves of a year: cos and sin of 2πk·month/12 for k = 1 … `harmonics`. */
export function wavesOf(month: string, harmonics: number): readonly number[] {
  return Array.from({ length: harmonics }, (_, k) => {
    const angle = (2 * Math.PI * (k + 1) * (monthNumber(month) % YEAR)) / YEAR;
    return [Math.cos(angle), Math.sin(angle)];
  }).flat();
}

/**
 * How many times the mean of its year each month is by season alone, days and reports to come apart:
 * the waves of log μ = log(days × share) + a(year) + Σₖ (cₖ cos 2πk·month/12 + sₖ sin 2πk·month/12), as
 * in `expectedBand`, whose levels by year leave little of a change of level to the season. For the
 * exposure of `levelChanges`.
 * @param months in any order
 * @param harmonics waves in a year
 * @returns one factor per month, in the order given, with mean one over a whole year; null where no
 *   regression stands (a year without a case, or too few months)
 */
export function seasonalFactors(
  months: readonly CountedMonth[],
  harmonics = 1,
): readonly number[] | null {
  const last = Math.max(...months.map(({ month }) => monthNumber(month)));
  const yearsBack = (month: string): number => Math.floor((last - monthNumber(month)) / YEAR);
  const years = [...new Set(months.map(({ month }) => yearsBack(month)))];
  const fit = poissonRegression(
    months.map(({ month, count, share = 1 }) => ({
      count,
      terms: [
        ...years.map((own) => Number(own === yearsBack(month))),
        ...wavesOf(month, harmonics),
      ],
      exposure: daysIn(month) * share,
    })),
  );
  if (fit === null) return null;
  const waves = fit.coefficients.slice(years.length);
  const factorOf = (month: string): number =>
    Math.exp(wavesOf(month, harmonics).reduce((sum, term, k) => sum + term * (waves[k] ?? 0), 0));
  const mean = Array.from({ length: YEAR }, (_, month) =>
    factorOf(`2000-${String(month + 1).padStart(2, '0')}-01`),
  ).reduce((sum, factor) => sum + factor / YEAR, 0);
  return months.map(({ month }) => factorOf(month) / mean);
}
