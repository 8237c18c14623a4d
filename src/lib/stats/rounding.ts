/** Counts rounded to the nearest five: what a printed one may stand for. */

/** Counts that print the same lie so far from it. */
const REACH = 2;
/** What the rounding adds to the variance of a count, cases². */
export const ROUNDING_VARIANCE = 2;

/** The counts that print as one; none is below zero. */
export const countsPrintedAs = (printed: number): readonly number[] =>
  Array.from({ length: 2 * REACH + 1 }, (_, at) => printed - REACH + at).filter((n) => n >= 0);

/** The mean p-value over the counts that print the same (DESIGN.md 5). */
export function meanOverRounding(printed: number, p: (n: number) => number): number {
  const counts = countsPrintedAs(printed);
  return counts.reduce((total, n) => total + p(n), 0) / counts.length;
}
