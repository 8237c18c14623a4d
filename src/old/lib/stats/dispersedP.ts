import studentCdf from '@stdlib/stats-base-dists-t-cdf';
import normalCdf from '@stdlib/stats-base-dists-normal-cdf';
import { twoSidedDeviate } from './twoSidedDeviate';

/** How much more than Poisson a difference varies, and how well that is known. */
export interface Irregular {
  /** Variance ÷ that of Poisson, at least 1. */
  readonly inflation: number;
  /** Degrees of freedom that the inflation was learnt with; Infinity where it is known. */
  readonly degrees: number;
}

/** Counts that vary as Poisson ones, known to. */
export const POISSON: Irregular = { inflation: 1, degrees: Infinity };

/**
 * A two-sided p-value of counts taken as Poisson, when they vary more: the deviate that the p stands for
 * is divided by √inflation and asked of Student's distribution, or of the normal one where the inflation is
 * known. Quasi-likelihood: McCullagh & Nelder, Generalized Linear Models (2nd ed., 1989), §4.5.
 * @param p of the exact test, from 0 to 1
 * @returns at least `p`; `p` itself for `POISSON`
 * @throws RangeError if the inflation is under 1 or the degrees are not above 0
 */
export function dispersedP(p: number, { inflation, degrees }: Irregular): number {
  if (!(inflation >= 1 && degrees > 0)) {
    throw new RangeError(
      `La dispersión debe ser de 1 en adelante y sus grados de libertad mayores que 0, y son ${inflation} y ${degrees}.`,
    );
  }
  if (inflation === 1 && degrees === Infinity) return p;
  const deviate = twoSidedDeviate(p) / Math.sqrt(inflation);
  const tail = degrees === Infinity ? normalCdf(-deviate, 0, 1) : studentCdf(-deviate, degrees);
  return Math.max(p, 2 * tail);
}
