import { parsePeriod, type Period } from '$old/lib/period/period';

/** @throws Error where the text is no period */
function periodOf(text: string): Period {
  const period = parsePeriod(text);
  if (period === null) throw new Error(`«${text}» is no period.`);
  return period;
}

/** For `map`, which would give more arguments. */
export const periodsOfTexts = (...texts: readonly string[]): readonly Period[] =>
  texts.map((text) => periodOf(text));
