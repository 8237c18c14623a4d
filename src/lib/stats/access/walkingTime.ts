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

/**
 * Minutes on foot along streets.
 * @param km in a straight line, zero or more
 */
export function walkingMinutes(km: number): number {
  return (km * DETOUR * 60) / WALKING_KM_PER_HOUR;
}
