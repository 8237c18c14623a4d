/** Whether a colonia's year differs from the year before by more than chance, from what is printed of both. */
import { binomialTest } from '../stats/binomial';
import { holm } from '../stats/holm';
import { countsPrintedAs, meanOverRounding } from '../stats/rounding';

/** Counts of a colonia as printed, of a year and of the one before. */
export interface Pair {
  readonly clave: string;
  readonly before: number;
  readonly after: number;
}

/**
 * `same`: the two print the same. `usual`: as chance moves one colonia. `among`: as chance moves some of all of them.
 * `more`, `fewer`: beyond chance even so.
 */
export type Change = 'same' | 'usual' | 'among' | 'more' | 'fewer';

const LEVEL = 0.05;

/** Two Poisson counts: one of them, given their sum, is binomial of a half (Przyborowski and Wilenski, 1940). */
export const changePValue = ({ before, after }: Pair): number =>
  meanOverRounding(before, (n1) =>
    meanOverRounding(after, (n2) => (n1 + n2 === 0 ? 1 : binomialTest(n2, n1 + n2, 0.5))),
  );

/** @param pairs of all colonias: beyond chance is what remains so by Holm over them */
export function changesOf(pairs: readonly Pair[]): ReadonlyMap<string, Change> {
  const alone = pairs.map(changePValue);
  const together = holm(alone);
  return new Map(
    pairs.map(({ clave, before, after }, at) => {
      if (before === after) return [clave, 'same'];
      if ((together[at] ?? 1) < LEVEL) return [clave, after > before ? 'more' : 'fewer'];
      return [clave, (alone[at] ?? 1) < LEVEL ? 'among' : 'usual'];
    }),
  );
}

/** What each year would have at the rate of the whole, beside what it has. */
export interface YearBeside {
  /** As printed. */
  readonly n: number;
  readonly expected: number;
}

/** Of complete years: every one above, every one below, some of each, or one so near that its rounding hides the side. */
export type Side = 'above' | 'below' | 'both' | 'near';

export function sideOf(years: readonly YearBeside[]): Side {
  const sides = years.map(({ n, expected }) => {
    const counts = countsPrintedAs(n);
    if (counts.every((count) => count > expected)) return 'above';
    return counts.every((count) => count < expected) ? 'below' : 'near';
  });
  const [first = 'near'] = sides;
  if (sides.every((side) => side === first)) return first;
  return sides.includes('above') && sides.includes('below') ? 'both' : 'near';
}
