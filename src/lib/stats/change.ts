/**
 * The one law of change: same months of two years, where months vary more than Poisson and remember. The ratio is
 * taken on the logarithmic scale, its Poisson variance inflated by how months of one level vary, its doubt Student's.
 */
import studentCdf from '@stdlib/stats-base-dists-t-cdf';

export interface Change {
  /** Of the rate of the later months over that of the earlier ones. */
  readonly ratio: number;
  /** 95 %. */
  readonly low: number;
  readonly high: number;
  /** Two-sided, that it is one. */
  readonly p: number;
  /** The smallest fall and rise that would have been seen 80 times of 100, as ratios. */
  readonly seen: readonly [number, number];
}

/** How months vary about a level that does not change. */
export interface Irregularity {
  /** Variance ÷ mean of one month; at least 1, which is Poisson. */
  readonly dispersion: number;
  /** Correlation of a month with the next, from −0.5 to 0.9. */
  readonly memory: number;
  readonly degrees: number;
}

/** Months for one degree of freedom: both estimates together err as a variance with a degree for each half year (by simulation). */
const MONTHS_A_DEGREE = 6;
const MEMORIES = Array.from({ length: 71 }, (_, nth) => (2 * nth - 50) / 100);
/** Of a standard normal: 80 times of 100. */
const POWER = 0.841621;

const sum = (values: readonly number[]): number =>
  values.reduce((total, value) => total + value, 0);

/**
 * Variance and memory of months by moments, each year taken as one level: sums of squares and of products of
 * neighbours against what an autoregressive series of order one leaves of both once its mean is taken away
 * (McCullagh & Nelder, Generalized Linear Models, 1989, §4.5; Marriott & Pope, Biometrika 41, 1954).
 * @param years whole ones, twelve counts each, oldest first
 */
export function irregularityOf(years: readonly (readonly number[])[]): Irregularity {
  const season = Array.from({ length: 12 }, (_, month) =>
    sum(years.map((year) => year[month] ?? 0)),
  );
  const all = sum(season);
  const degrees = Math.max(1, (12 * years.length) / MONTHS_A_DEGREE);
  const told = years.flatMap((year) => {
    const total = sum(year);
    const differences = year.map((n, month) => n - (total * (season[month] ?? 0)) / all);
    return total === 0 ? [] : [{ mean: total / 12, differences }];
  });
  const squares = sum(told.map(({ differences }) => sum(differences.map((d) => d ** 2))));
  const products = sum(
    told.map(({ differences }) =>
      sum(differences.slice(1).map((d, at) => d * (differences[at] ?? 0))),
    ),
  );
  if (squares === 0) return { dispersion: 1, memory: 0, degrees };
  const means = sum(told.map(({ mean }) => mean));
  // A season learnt from so many years takes its part of the squares with it.
  const left = years.length > 1 ? (years.length - 1) / years.length : 1;
  const { memory, squares: expected } = moments().findLast(
    (each) => each.products / each.squares <= products / squares,
  ) ?? { memory: 0, ...centred(12, 0) };
  const dispersion = squares / (means * left * expected);
  return { dispersion: Math.max(1, dispersion), memory, degrees };
}

let known: readonly (ReturnType<typeof centred> & { readonly memory: number })[] | undefined;
const moments = () => (known ??= MEMORIES.map((memory) => ({ memory, ...centred(12, memory) })));

/** Expected sums over months of variance one and correlation r^|i − j|, about their own mean: the trace of HCH and the diagonal beside it. */
function centred(months: number, memory: number): { squares: number; products: number } {
  const places = Array.from({ length: months }, (_, place) => place);
  const means = places.map(
    (own) => sum(places.map((other) => memory ** Math.abs(own - other))) / months,
  );
  const mean = sum(means) / months;
  return {
    squares: sum(means.map((own) => 1 - 2 * own + mean)),
    products: sum(means.slice(1).map((own, place) => memory - own - (means[place] ?? 0) + mean)),
  };
}

/**
 * How many times Poisson's is the variance of the logarithm of a ratio of two windows of so many months, the second a
 * year after the first: Bartlett, J. R. Stat. Soc. 98 (1935), for sums of correlated terms.
 */
function inflationOf({ dispersion, memory }: Irregularity, months: number): number {
  const terms = Array.from({ length: 2 * months }, (_, nth) =>
    nth < months ? { place: nth, weight: -1 } : { place: 12 + nth - months, weight: 1 },
  );
  const own = sum(
    terms.flatMap((one) =>
      terms.map((other) => one.weight * other.weight * memory ** Math.abs(one.place - other.place)),
    ),
  );
  return Math.max(1, (dispersion * own) / (2 * months));
}

/**
 * @param before @param after counts of the same months of two years
 * @param irregularity of the series they are from
 * @returns null where one of them is nothing: it has no ratio
 */
export function changeOf(
  before: readonly number[],
  after: readonly number[],
  irregularity: Irregularity,
): Change | null {
  const [earlier, later] = [sum(before), sum(after)];
  if (earlier === 0 || later === 0) return null;
  const ratio = later / earlier;
  const sd = Math.sqrt(inflationOf(irregularity, before.length) * (1 / earlier + 1 / later));
  const deviate = studentDeviate(irregularity.degrees);
  const least = (deviate + POWER) * sd;
  return {
    ratio,
    low: ratio * Math.exp(-deviate * sd),
    high: ratio * Math.exp(deviate * sd),
    p: 2 * studentCdf(-Math.abs(Math.log(ratio)) / sd, irregularity.degrees),
    seen: [Math.exp(-least), Math.exp(least)],
  };
}

/** Of Student's distribution, two-sided 95 %, by halving. */
export function studentDeviate(degrees: number): number {
  let [low, high] = [1.9, 13];
  while (high - low > 1e-9) {
    const middle = (low + high) / 2;
    if (2 * studentCdf(-middle, degrees) > 0.05) low = middle;
    else high = middle;
  }
  return low;
}
