/** Whether areas differ among themselves more than chance, by Pearson's statistic. */
import { gammaTails } from '../gammaTails';
import type { CountPair } from './betaBinomial';
import type { ObservedExpected } from './gammaPoisson';

/**
 * P of rates so unlike where all are one: Σ(O − E)²/E against χ² of one degree less than areas, E being what each
 * would have with the rate of all of them.
 * @returns 1 where there is nothing to tell apart: fewer than two areas, or no case
 */
export function ratesAlikeP(areas: readonly ObservedExpected[]): number {
  const cases = areas.reduce((sum, { count }) => sum + count, 0);
  const whole = areas.reduce((sum, { expected }) => sum + expected, 0);
  return tail(
    areas.map(({ count, expected }) => {
      const mean = (expected * cases) / whole;
      return (count - mean) ** 2 / mean;
    }),
  );
}

/**
 * P of changes so unlike where all are one: Σ(a − Np)²/(Np(1 − p)), p being the share of all cases that came
 * after. An area without a case tells nothing and does not count.
 * @returns 1 where there is nothing to tell apart
 */
export function changesAlikeP(pairs: readonly CountPair[]): number {
  const sizes = pairs
    .map(({ before, after }) => ({ after, size: before + after }))
    .filter(({ size }) => size > 0);
  const share =
    sizes.reduce((sum, { after }) => sum + after, 0) /
    sizes.reduce((sum, { size }) => sum + size, 0);
  return tail(
    sizes.map(({ after, size }) => (after - size * share) ** 2 / (size * share * (1 - share))),
  );
}

function tail(terms: readonly number[]): number {
  const statistic = terms.reduce((sum, term) => sum + term, 0);
  const degrees = terms.length - 1;
  return degrees > 0 && statistic > 0 ? gammaTails(statistic / 2, degrees / 2).upper : 1;
}
