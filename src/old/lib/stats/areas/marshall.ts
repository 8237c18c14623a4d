import type { KnownArea } from './area';

/** Moments of the rates of several areas, by Marshall's method. */
export interface MarshallMoments {
  /** b: all cases over all women. */
  readonly overall: number;
  /** a: variance between the areas beyond chance, never below zero; unit of the rate squared. */
  readonly between: number;
}

/**
 * b = Σn/Σx and a = max(0, Σx(p − b)²/Σx − b/x̄).
 * Marshall, Applied Statistics 40 (1991).
 * @param areas at least one
 * @param spread what stands for x(p − b)² of an area; local smoothing has its own
 */
export function marshallMoments(
  areas: readonly KnownArea[],
  spread?: readonly number[],
): MarshallMoments {
  const cases = areas.reduce((sum, { count }) => sum + count, 0);
  const women = areas.reduce((sum, { population }) => sum + population, 0);
  const overall = cases / women;
  const squares = (spread ?? areas.map((area) => squaredDistance(area, overall))).reduce(
    (sum, square) => sum + square,
    0,
  );
  const byChance = (overall * areas.length) / women;
  return { overall, between: Math.max(0, squares / women - byChance) };
}

/** x(p − b)². */
export function squaredDistance({ count, population }: KnownArea, overall: number): number {
  return population * (count / population - overall) ** 2;
}

/**
 * b + (p − b)·a/(a + b/x): the area's rate, drawn to the overall rate the more, the fewer its women.
 * @returns null where a and b are zero, and the formula 0/0
 */
export function shrunk(
  { count, population }: KnownArea,
  { overall, between }: MarshallMoments,
): number | null {
  const variance = between + overall / population;
  if (variance === 0) return null;
  return overall + ((count / population - overall) * between) / variance;
}
