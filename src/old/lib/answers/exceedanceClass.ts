/** How sure it is that a colonia is above its alcaldía, in five steps. */

/**
 * From 0.80 on a colonia is to be watched, from 0.95 on it is almost sure (Richardson et al.,
 * Environmental Health Perspectives 112, 2004); the same below. Between 0.20 and 0.80 nothing can be told.
 */
export const EXCEEDANCE_BREAKS: readonly number[] = [0.05, 0.2, 0.8, 0.95];

const CLASSES = [0, 1, 2, 3, 4] as const;

/** 0: almost surely below; 2: cannot be told; 4: almost surely above. */
export type ExceedanceClass = (typeof CLASSES)[number];

/** @param probability of being above the alcaldía; one equal to a break is in the class above */
export function exceedanceClass(probability: number): ExceedanceClass {
  return CLASSES[EXCEEDANCE_BREAKS.filter((cut) => probability >= cut).length] ?? 4;
}
