/**
 * The months of the alcaldía, and how irregular they are when nothing changes: docs/decisions/meses-irregulares.md,
 * written again with matrices.
 */
import { poissonFit, dot, form, square, sum, type Vector } from './algebra';
import { daysOf, isLockdown, monthIndex, monthsOfPeriod } from './calendar';
import type { Counted } from './counted';
import type { Delays } from './delays';

export interface Month {
  readonly month: string;
  readonly count: number;
  /** Days × share reported × season. */
  readonly exposure: number;
}

export interface Irregularity {
  /** Variance ÷ mean. */
  readonly dispersion: number;
  /** Correlation of a month with the next. */
  readonly memory: number;
  readonly degrees: number;
}

/** Under five cases a month nothing is told. */
export const isFew = (counts: Vector): boolean => sum(counts) < 5 * counts.length;

/** Two columns: the wave of a year. */
export const waveOf = (month: string): Vector => {
  const angle = (Math.PI * (monthIndex(month) % 12)) / 6;
  return [Math.cos(angle), Math.sin(angle)];
};

/** Cases of the whole alcaldía, month by month of a period. */
export const countsOf = (counted: Counted, indicator: string, period: string): Vector =>
  monthsOfPeriod(period).map(
    (month) =>
      counted.cases({
        place: counted.alcaldia,
        indicator,
        unit: 'fgj_carpetas',
        period: `${month}/${month}`,
      }) ?? 0,
  );

/** Complete months with what they are of: the season is fitted beside a level for each year back from the last. */
export function monthsOf(counted: Counted, indicator: string, delays: Delays): readonly Month[] {
  const period = `${counted.firstMonth}/${counted.lastComplete}`;
  const counts = countsOf(counted, indicator, period);
  const plain = monthsOfPeriod(period).map((month, at) => ({
    month,
    count: counts[at] ?? 0,
    exposure: daysOf(month) * delays.reported(`${month}/${month}`).share,
  }));
  if (isFew(counts)) return plain;
  const yearOf = (at: number): number => Math.floor((plain.length - 1 - at) / 12);
  const years = yearOf(0) + 1;
  const { coefficients } = poissonFit(
    plain.map(({ month, count, exposure }, at) => ({
      count,
      exposure,
      terms: [
        ...Array.from({ length: years }, (_, year) => Number(year === yearOf(at))),
        ...waveOf(month),
      ],
    })),
  );
  const season = (month: string): number => Math.exp(dot(waveOf(month), coefficients.slice(years)));
  const mean = sum(monthsOfPeriod('2001-01/2001-12').map(season)) / 12;
  return plain.map((own) => ({ ...own, exposure: (own.exposure * season(own.month)) / mean }));
}

/** Of months in a row, cut at the lockdown and at some first months, in years counted back; under six are none. */
function stretchesOf(
  months: readonly Month[],
  cuts: readonly string[],
): readonly (readonly Month[])[] {
  const runs: Month[][] = [[]];
  for (const month of months) {
    if (isLockdown(month.month) || cuts.includes(month.month)) runs.push([]);
    if (!isLockdown(month.month)) runs.at(-1)?.push(month);
  }
  return runs.flatMap((run) => {
    const years: Month[][] = [];
    for (let end = run.length; end > 0; end -= 12)
      years.push(run.slice(Math.max(0, end - 12), end));
    return years.filter((year) => year.length >= 6);
  });
}

/** By moments about the rate of each stretch; memory in hundredths up to 0.90. */
export function irregularityOf(
  months: readonly Month[],
  cuts: readonly string[] = [],
): Irregularity {
  const stretches = stretchesOf(months, cuts).map((own) => {
    const count = sum(own.map((month) => month.count));
    const rate = count / sum(own.map(({ exposure }) => exposure));
    const apart = own.map((month) => month.count - rate * month.exposure);
    return {
      size: own.length,
      mean: count / own.length,
      squares: dot(apart, apart),
      products: dot(apart.slice(1), apart.slice(0, -1)),
    };
  });
  const degrees = Math.max(1, sum(stretches.map(({ size }) => size)) / 12);
  const squares = sum(stretches.map((own) => own.squares));
  const products = sum(stretches.map((own) => own.products));
  if (squares === 0) return { dispersion: 1, memory: 0, degrees };
  const expected = (memory: number): readonly [number, number] => {
    const each = stretches.map(({ size, mean }) => centred(size, memory).map((own) => own * mean));
    return [sum(each.map(([own = 0]) => own)), sum(each.map(([, own = 0]) => own))];
  };
  let memory = 0;
  for (let hundredths = 0; hundredths <= 90; hundredths += 1) {
    const [ofSquares, ofProducts] = expected(hundredths / 100);
    if (ofProducts / ofSquares <= products / squares) memory = hundredths / 100;
  }
  return { dispersion: Math.max(1, squares / expected(memory)[0]), memory, degrees };
}

const known = new Map<string, Vector>();

/** Trace of HCH, and the sum beside its diagonal, with C the correlations and H what takes the mean away. */
function centred(size: number, memory: number): Vector {
  const key = `${size} ${memory}`;
  const found = known.get(key);
  if (found !== undefined) return found;
  const apart = (row: number): Vector =>
    Array.from({ length: size }, (_, at) => Number(at === row) - 1 / size);
  const correlations = square(size, (i, j) => memory ** Math.abs(i - j));
  const own = Array.from({ length: size }, (_, row) => form(apart(row), correlations, apart(row)));
  const beside = Array.from({ length: size - 1 }, (_, row) =>
    form(apart(row), correlations, apart(row + 1)),
  );
  known.set(key, [sum(own), sum(beside)]);
  return [sum(own), sum(beside)];
}

/** Variance of the logarithm of the ratio of two windows, in that which Poisson gives. */
export function inflationOf(
  { dispersion, memory }: Irregularity,
  earlier: string,
  later: string,
): number {
  const months = [
    ...monthsOfPeriod(earlier).map((month, _, all) => ({ month, weight: -1 / all.length })),
    ...monthsOfPeriod(later).map((month, _, all) => ({ month, weight: 1 / all.length })),
  ];
  const weights = months.map(({ weight }) => weight);
  const remembered = square(
    months.length,
    (i, j) =>
      memory ** Math.abs(monthIndex(months[i]?.month ?? '') - monthIndex(months[j]?.month ?? '')),
  );
  return Math.max(1, (dispersion * form(weights, remembered, weights)) / dot(weights, weights));
}
