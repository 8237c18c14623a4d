/**
 * What earlier months make expected of each of the last 24 complete ones, and its limits at 95 %
 * (docs/decisions/tendencia-por-mes.md): levels by year that wander, one wave of season, negative binomial limits.
 */
import { dot, form, poissonFit, sum } from './algebra';
import { daysOf, isLockdown, monthIndex, monthsOfPeriod } from './calendar';
import type { Counted } from './counted';
import { seriesOf } from './changes';
import { countsOf, isFew, waveOf } from './series';
import { betaLower, normalUpper, studentDeviate } from './special';

export interface Expected {
  readonly expected: number;
  readonly low: number;
  readonly high: number;
}

const BLOCK = 12;
const LEAST_KNOWN = 36;
const MOST_DRIFT = 0.5;

/** By month; empty where no month is judged. */
export function bandOf(counted: Counted, indicator: string): ReadonlyMap<string, Expected> {
  const period = `${counted.firstMonth}/${counted.lastComplete}`;
  const counts = countsOf(counted, indicator, period);
  const { delays } = seriesOf(counted, indicator);
  const months = monthsOfPeriod(period).map((month, at) => ({
    month,
    count: counts[at] ?? 0,
    exposure: daysOf(month) * delays.reported(`${month}/${month}`).share,
    doubt: delays.doubt(delays.reported(`${month}/${month}`)),
  }));
  if (isFew(counts)) return new Map();
  const found = new Map<string, Expected>();
  for (const end of [months.length - BLOCK, months.length]) {
    const known = months.slice(0, end - BLOCK).filter(({ month }) => !isLockdown(month));
    if (known.length < LEAST_KNOWN) continue;
    const block = blockOf(known, months.slice(end - BLOCK, end));
    if (block === null) return new Map();
    for (const [month, expected] of block) found.set(month, expected);
  }
  return found;
}

interface Known {
  readonly month: string;
  readonly count: number;
  readonly exposure: number;
  readonly doubt: number;
}

function blockOf(
  known: readonly Known[],
  asked: readonly Known[],
): readonly (readonly [string, Expected])[] | null {
  const last = monthIndex(known.at(-1)?.month ?? '');
  const yearOf = (month: string): number => Math.floor((last - monthIndex(month)) / 12);
  const years = [...new Set(known.map(({ month }) => yearOf(month)))].toSorted((a, b) => a - b);
  const termsOf = (month: string, year: number): readonly number[] => [
    ...years.map((own) => Number(own === year)),
    ...waveOf(month),
  ];
  const fit = poissonFit(
    known.map((own) => ({ ...own, terms: termsOf(own.month, yearOf(own.month)) })),
  );
  const phi = Math.max(1, fit.dispersion);
  // From one level to the next, less what chance gives it.
  const steps = years.slice(1).map((year, at) => {
    const apart = fit.coefficients.map((_, own) => Number(own === at) - Number(own === at + 1));
    const far = year - (years[at] ?? 0);
    const move = dot(apart, fit.coefficients) ** 2;
    return { seen: move / far, own: (move - phi * form(apart, fit.covariance, apart)) / far };
  });
  const drift = Math.max(0, sum(steps.map(({ own }) => own)) / steps.length);
  const seen = sum(steps.map((step) => step.seen)) / steps.length;
  if (Math.sqrt(drift) > MOST_DRIFT) return null;
  return asked.map(({ month, exposure, doubt }) => {
    const terms = termsOf(month, 0);
    const mean = exposure * Math.exp(dot(terms, fit.coefficients));
    const ofMonths = phi * (mean + mean ** 2 * form(terms, fit.covariance, terms));
    const variance = ofMonths + mean ** 2 * (drift + doubt);
    // Satterthwaite's.
    const degrees =
      variance ** 2 / (ofMonths ** 2 / fit.degrees + (mean ** 2 * seen) ** 2 / steps.length);
    const tail = normalUpper(studentDeviate(0.025, degrees));
    return [
      month,
      {
        expected: mean,
        low: leastWith(mean, variance, tail),
        high: leastWith(mean, variance, 1 - tail),
      },
    ];
  });
}

/** The least count up to which a negative binomial of that mean and variance has that probability. */
function leastWith(mean: number, variance: number, probability: number): number {
  const size = mean ** 2 / (variance - mean);
  let count = 0;
  while (betaLower(size / (size + mean), size, count + 1) < probability) count += 1;
  return count;
}
