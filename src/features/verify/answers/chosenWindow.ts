/** Whether a percentage comes of few of the ways to choose the months: the verdict on a claim says so. */
import { isOfYears } from './windows';
import type { Checked } from './checkClaim';

export type ChosenWindow =
  | {
      /** `la_cifra`: its months print another, and few print this one. */
      readonly kind: 'la_cifra';
      readonly count: number;
      /** All of these print it only if its digits are cut. */
      readonly isCut: boolean;
      readonly of: number;
    }
  /** Its own months print it, and few give as much. */
  | { readonly kind: 'tanto'; readonly count: number; readonly of: number };

/** At most one in so many is few. */
const ONE_IN = 20;

/**
 * Of windows of the grid, enumerated. Where the months of a claim print it, that as few print the very digits says
 * nothing (of large counts hardly any two windows print the same): then those that give as much are counted. Whole
 * years are nobody's choice.
 * @returns null where there is nothing of that to tell
 */
export function chosenWindow({ claim, held, agreement, origins }: Checked): ChosenWindow | null {
  const compared = held?.compared ?? null;
  if (held === null || compared === null || origins === null) return null;
  if (claim.change === null || claim.change.percent === 0) return null;
  const { tried: of, rounded, cut, asMuch } = origins;
  const isFew = (count: number): boolean => of > 0 && count * ONE_IN <= of;
  if (agreement === 'cuadra' || agreement === 'cuadra_corte') {
    return isOfYears(held.windows.after) || !isFew(asMuch)
      ? null
      : { kind: 'tanto', count: asMuch, of };
  }
  const count = rounded + cut;
  return isFew(count) ? { kind: 'la_cifra', count, isCut: rounded === 0, of } : null;
}
