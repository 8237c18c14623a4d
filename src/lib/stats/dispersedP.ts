import normalCdf from '@stdlib/stats-base-dists-normal-cdf';
import { twoSidedDeviate } from './twoSidedDeviate';

/**
 * A two-sided p-value of counts taken as Poisson, when they vary `dispersion` times as much: the deviate
 * that the p stands for is divided by √dispersion, 2Φ(−z ÷ √φ). Quasi-likelihood: McCullagh & Nelder,
 * Generalized Linear Models (2nd ed., 1989), §4.5.
 * @param p of the exact test, from 0 to 1
 * @param dispersion variance ÷ mean of counts at a constant level, at least 1
 * @returns at least `p`; `p` itself with dispersion 1
 * @throws RangeError if the dispersion is under 1
 */
export function dispersedP(p: number, dispersion: number): number {
  if (!(dispersion >= 1)) {
    throw new RangeError(`La dispersión debe ser de 1 en adelante, y es ${dispersion}.`);
  }
  if (dispersion === 1 || p >= 1) return p;
  return Math.max(p, 2 * normalCdf(-twoSidedDeviate(p) / Math.sqrt(dispersion), 0, 1));
}
