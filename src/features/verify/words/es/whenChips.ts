/** When a claim is of, part by part: what was said of it apart from what was taken for granted. */
import type { WindowPair } from '$lib/period/months';
import type { MonthWindow } from '$lib/stats/completeness';
import { MONTHS, writeWindow } from '$lib/words/es/dates';
import type { SaidPeriods } from '../../claim';
import { isYears, otherWindow } from './claimMoves';

/** What was understood, and whether it was said. */
export interface Chip {
  readonly text: string;
  readonly said: boolean;
}

/** «2025 contra 2024», «enero a julio de 2025 contra los mismos meses de 2024» */
export const pairWords = ({ before, after }: WindowPair): string =>
  `${writeWindow(after)} contra ${otherWindow(before, after)}`;

/** «enero a julio» · «2025 contra 2024, no lo dice»: in one where all or nothing of it was said. */
export function whenChips(
  { months, year, yearBefore }: SaidPeriods,
  windows: WindowPair,
): readonly Chip[] {
  const { before, after } = windows;
  const hasMonths = !isYears(after);
  const [isMonths, isYear, isBefore] = [months !== null, year !== null, yearBefore !== null];
  const isUniform = isYear === isBefore && (!hasMonths || isMonths === isYear);
  if (isUniform) return [{ text: pairWords(windows), said: isYear }];
  const contra = `contra ${yearText(before)}`;
  if (hasMonths && isMonths === isYear) {
    return [
      { text: writeWindow(after), said: isYear },
      { text: contra, said: isBefore },
    ];
  }
  return [
    ...(hasMonths ? [{ text: monthsText(after), said: isMonths }] : []),
    ...(isYear === isBefore
      ? [{ text: `${yearText(after)} ${contra}`, said: isYear }]
      : [
          { text: yearText(after), said: isYear },
          { text: contra, said: isBefore },
        ]),
  ];
}

function monthsText({ first, last }: MonthWindow): string {
  const [from, to] = [first, last].map((month) => MONTHS[Number(month.slice(5, 7)) - 1] ?? '');
  return [...new Set([from, to])].join(' a ');
}

/** «2025»; of a window that crosses a year, «2024–25». */
export function yearText({ first, last }: MonthWindow): string {
  const [from, to] = [first.slice(0, 4), last.slice(0, 4)];
  return from === to ? from : `${from}–${to.slice(2)}`;
}
