/** Whether years hold too few cases for a claim of change: the bound of months (`isTooFew`), of years. */
import type { Run } from '../topics';

/** Five a month, on average. */
const LEAST = 60;

export function isFewAYear(years: Run | null): boolean {
  const told = (years?.counts ?? []).flatMap((n) => n ?? []);
  return told.reduce((all, n) => all + n, 0) < LEAST * Math.max(1, told.length);
}
