import type { Counted } from '../compareRates';
import { centredMoments } from './centredMoments';

/** How months vary about a level that does not change. */
export interface MonthIrregularity {
  /** Variance ÷ mean of one month; at least 1, which is Poisson. */
  readonly dispersion: number;
  /** Correlation of a month with the next, from 0 to 0.9; with the one after that, its square. */
  readonly memory: number;
  /** Degrees of freedom of the Student distribution that the doubt about both asks for. */
  readonly degrees: number;
}

const MEMORIES = Array.from({ length: 91 }, (_, hundredth) => hundredth / 100);

/** Fewer months of one level tell nothing of how they vary. */
const LEAST_STRETCH = 6;

/**
 * Months for one degree of freedom: both estimates together err as a variance with a degree for every year
 * would. Found by simulation (tests/lib/answers/irregularMonths.all.test.ts), since no formula counts the
 * doubt about the memory.
 */
const MONTHS_A_DEGREE = 12;

/**
 * Variance and memory of months by moments: over stretches short enough that the level is taken as constant
 * in each, the sum of squared differences from the stretch's own rate, and the sum of the products of
 * neighbours, against what an autoregressive series of order one gives both once each stretch's mean is
 * taken away (`centredMoments`). Ratios of sums, and not means of ratios, which sparse months pull to one;
 * what the means take away is given back, or a memory of 0.4 would be read as 0.2 in twelve months.
 * Without memory the dispersion is Pearson's χ² ÷ (months − stretches) where months are alike: McCullagh &
 * Nelder, Generalized Linear Models (1989), §4.5. Bias of a memory: Marriott & Pope, Biometrika 41 (1954).
 * @param stretches months of one level, oldest first and none missing in each; exposures above zero, with
 *   season and days in them. Those under six months are not looked at
 * @returns Poisson, without memory, where no stretch has a case
 */
export function monthIrregularity(stretches: readonly (readonly Counted[])[]): MonthIrregularity {
  const told = stretches.filter(({ length }) => length >= LEAST_STRETCH).map(differencesOf);
  const months = told.reduce((sum, { length }) => sum + length, 0);
  const degrees = Math.max(1, months / MONTHS_A_DEGREE);
  const squares = told.reduce((sum, own) => sum + own.squares, 0);
  const products = told.reduce((sum, own) => sum + own.products, 0);
  if (squares === 0) return { dispersion: 1, memory: 0, degrees };
  const expected = (memory: number) => {
    const moments = told.map(({ length, mean }) => {
      const of = centredMoments(length, memory);
      return { squares: mean * of.squares, products: mean * of.products };
    });
    return {
      squares: moments.reduce((sum, own) => sum + own.squares, 0),
      products: moments.reduce((sum, own) => sum + own.products, 0),
    };
  };
  const isReached = (memory: number): boolean => {
    const own = expected(memory);
    return own.products / own.squares <= products / squares;
  };
  const memory = MEMORIES.filter(isReached).at(-1) ?? 0;
  return { dispersion: Math.max(1, squares / expected(memory).squares), memory, degrees };
}

/** Of one stretch: its months, the mean of one, and sums over the differences from its own rate. */
function differencesOf(months: readonly Counted[]) {
  const count = months.reduce((sum, month) => sum + month.count, 0);
  const rate = count / months.reduce((sum, { exposure }) => sum + exposure, 0);
  const differences = months.map((month) => month.count - rate * month.exposure);
  return {
    length: months.length,
    mean: count / months.length,
    squares: differences.reduce((sum, own) => sum + own ** 2, 0),
    products: differences
      .slice(1)
      .reduce((sum, own, place) => sum + own * (differences[place] ?? 0), 0),
  };
}
