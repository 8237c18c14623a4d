import type { Counted } from '../compareRates';

/**
 * Variance ÷ mean of counts about a level that may change: the mean, over neighbouring months, of the
 * squared difference of their rates against what Poisson gives it, (r₁ − r₂)² ÷ (r̄(1/e₁ + 1/e₂)). A change
 * of level touches one pair, so it does not pass for dispersion (von Neumann, Ann. Math. Statist. 12, 1941).
 * Months that hang together make it too small.
 * @param series every month, oldest first; exposures above zero, with season and days in them
 * @returns at least 1; 1 where no pair has a case
 */
export function dispersionOfNeighbours(series: readonly Counted[]): number {
  const ratios = series.slice(1).flatMap((month, place) => {
    const past = series[place];
    if (past === undefined || month.count + past.count === 0) return [];
    const rate = (month.count + past.count) / (month.exposure + past.exposure);
    const difference = month.count / month.exposure - past.count / past.exposure;
    return [difference ** 2 / (rate * (1 / month.exposure + 1 / past.exposure))];
  });
  const sum = ratios.reduce((total, ratio) => total + ratio, 0);
  return Math.max(1, sum / Math.max(1, ratios.length));
}
