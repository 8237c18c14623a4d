import erfcinv from '@stdlib/math-base-special-erfcinv';

/**
 * The standard normal deviate beyond which, on both sides, p is left: 2Φ(−z) = p, z = √2 erfc⁻¹(p), in
 * standard errors. Abramowitz & Stegun (1964), 7.1.2 and 26.2.29. From p itself: a normal quantile asked
 * for as p/2 goes through 1 − p, and is endless below 1e-16.
 * @param p from 0 to 1; 0 is taken for the smallest number there is, 38.5 deviates away
 */
export function twoSidedDeviate(p: number): number {
  return Math.SQRT2 * erfcinv(Math.max(p, Number.MIN_VALUE));
}
