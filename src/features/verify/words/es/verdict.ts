/** The verdict on a claim, whole and in the two parts that its heading sets apart. */
import { chosenWindow } from '../../answers/chosenWindow';
import type { Checked } from '../../answers/checkClaim';
import { chosenWords } from './chosenWords';
import { claimHeadline } from './claimHeadline';

export interface Verdict {
  readonly finding: string;
  /** Of how few choices of the months its figure comes; null where that is not so. */
  readonly chosen: string | null;
  readonly whole: string;
}

export function claimVerdict(checked: Checked): Verdict {
  const finding = claimHeadline(checked);
  const [{ change }, window] = [checked.claim, chosenWindow(checked)];
  const chosen = change === null || window === null ? null : chosenWords(window, change);
  return { finding, chosen, whole: chosen === null ? finding : `${finding}; ${chosen}` };
}
