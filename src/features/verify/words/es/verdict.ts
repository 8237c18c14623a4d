/** The verdict on a change: its heading, and of how few choices of the months its figure comes. */
import { chosenWindow } from '../../answers/chosenWindow';
import type { Checked } from '../../answers/checkClaim';
import { chosenWords } from './chosenWords';
import { claimHeadline } from './claimHeadline';

export interface Verdict {
  readonly finding: string;
  /** Of how few choices of the months its figure comes; null where that is not so. */
  readonly chosen: string | null;
}

export function claimVerdict(checked: Checked): Verdict {
  const finding = claimHeadline(checked);
  const [{ change }, window] = [checked.claim, chosenWindow(checked)];
  const chosen =
    change === null || window === null ? null : `${capital(chosenWords(window, change))}.`;
  return { finding, chosen };
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
