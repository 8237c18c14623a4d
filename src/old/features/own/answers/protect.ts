/** What of the reader's counts leaves in a file: docs/decisions/datos-propios.md. */

/** Fewer than so many are not told, as in a public release; none is. */
const LEAST_TOLD = 5;

/**
 * Each count by itself: a file of them has no sum, and whether one is told depends on no other. So of one that is
 * not told nobody learns more from the others than that it is 1, 2, 3 or 4.
 * @returns null for one that is not told
 */
export const toldCount = (n: number): number | null => (n > 0 && n < LEAST_TOLD ? null : n);
