/** Two windows of a claim, in words. */
import type { WindowPair } from '$lib/period/months';
import type { MonthWindow } from '$lib/stats/completeness';
import { writeWindow } from '$lib/words/es/dates';
import { otherWindow } from './claimMoves';

/** «2025 contra 2024», «enero a julio de 2025 contra los mismos meses de 2024» */
export const pairWords = ({ before, after }: WindowPair): string =>
  `${writeWindow(after)} contra ${otherWindow(before, after)}`;

/** «2025»; of a window that crosses a year, «2024–25». */
export function yearText({ first, last }: MonthWindow): string {
  const [from, to] = [first.slice(0, 4), last.slice(0, 4)];
  return from === to ? from : `${from}–${to.slice(2)}`;
}
