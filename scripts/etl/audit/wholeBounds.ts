/** Bounds of whole numbers, from those that a solver gives. */

/** The solver's rounding. */
const EPSILON = 1e-6;

/** Least whole number that is not under a bound. */
export function leastWithin(least: number): number {
  return Math.ceil(least - EPSILON);
}

/** Greatest whole number that is not over a bound. */
export function greatestWithin(greatest: number): number {
  return Math.floor(greatest + EPSILON);
}
