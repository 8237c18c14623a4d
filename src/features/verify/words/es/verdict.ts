/** The verdict on a claim, whole and in the two parts that its heading sets apart. */
import { chosenWindow } from '../../answers/chosenWindow';
import type { Checked } from '../../answers/checkClaim';
import { chosenWords } from './chosenWords';
import { claimHeadline } from './claimHeadline';
import { lackingFinding } from './lackingFinding';

export interface Verdict {
  readonly finding: string;
  /** Of how few choices of the months its figure comes; null where that is not so. */
  readonly chosen: string | null;
  readonly whole: string;
}

/** @param lacking the name of what its address asks for and the release that is shown lacks; null where it has all */
export function claimVerdict(checked: Checked, lacking: string | null = null): Verdict {
  const isAskedInVain = lacking !== null && checked.held === null && checked.said === null;
  const finding = isAskedInVain ? lackingFinding(lacking) : claimHeadline(checked);
  const [{ change }, window] = [checked.claim, chosenWindow(checked)];
  const chosen = change === null || window === null ? null : chosenWords(window, change);
  return { finding, chosen, whole: chosen === null ? finding : `${finding}; ${chosen}` };
}
