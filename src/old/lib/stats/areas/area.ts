import { requireCount } from '../interval';

/** What a small area brings to a map of rates. */
export interface Area {
  /** Cases; null where not known (suppressed). */
  readonly count: number | null;
  /** Women × years exposed; null where not known. */
  readonly population: number | null;
}

/** An area with a rate of its own. */
export interface KnownArea {
  readonly count: number;
  readonly population: number;
}

/**
 * The area if it has a rate: count and population known, and somebody exposed.
 * @throws RangeError if the count is not a whole number of cases
 */
export function known({ count, population }: Area): KnownArea | null {
  if (count === null || population === null || !(population > 0)) return null;
  requireCount(count);
  return { count, population };
}
