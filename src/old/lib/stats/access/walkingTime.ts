/**
 * Kilometres in an hour of walking: 1.25 m/s. Women walk at 1.2 to 1.4 m/s up to seventy years of age,
 * and at 0.94 from eighty on: R. W. Bohannon and A. W. Andrews, Physiotherapy 97 (2011).
 */
export const WALKING_KM_PER_HOUR = 4.5;

/**
 * How much longer the way is than the straight line: in a grid of streets, the mean of |cos θ| + |sin θ|
 * over all bearings θ.
 */
export const DETOUR = 4 / Math.PI;

/** The same where the way is straight, and where it turns most: along streets at 45° of it. */
export const DETOUR_RANGE = { shortest: 1, longest: Math.SQRT2 } as const;

/**
 * Minutes on foot along streets.
 * @param km in a straight line, zero or more
 */
export function walkingMinutes(km: number): number {
  return (km * DETOUR * 60) / WALKING_KM_PER_HOUR;
}

/**
 * How far one gets, in a straight line.
 * @param minutes on foot
 * @param detour how much longer the way is than the straight line
 * @returns kilometres
 */
export function walkedKm(minutes: number, detour: number): number {
  return (minutes * WALKING_KM_PER_HOUR) / (60 * detour);
}
