import { poissonRegression, type Observation, type PoissonFit } from './poissonRegression';

export interface ReweightedFit extends PoissonFit {
  /** Dispersion, at least 1. */
  readonly phi: number;
  /** Σ ω((y − μ) ÷ μ)² ÷ df: what R's `surveillance` takes for the dispersion of the coefficients. */
  readonly relativeDispersion: number;
}

/**
 * Quasi-Poisson regression, fitted again with the peaks of the first fit weighed down: weight
 * residual⁻² where the standardised Anscombe residual passes the threshold, else 1, scaled to a mean
 * of one. Farrington et al., J. R. Statist. Soc. A 159 (1996), §3.6; threshold of Noufaily et al. (2013).
 * @returns null where no regression stands
 */
export function reweightedFit(
  observations: readonly Observation[],
  threshold: number,
): ReweightedFit | null {
  const first = poissonRegression(observations);
  if (first === null) return null;
  const raw = anscombeResiduals(observations, first).map((residual) =>
    residual > threshold ? residual ** -2 : 1,
  );
  const scale = raw.length / raw.reduce((sum, weight) => sum + weight, 0);
  const weighted = observations.map((row, place) => ({
    ...row,
    weight: scale * (raw[place] ?? 1),
  }));
  const fit = poissonRegression(weighted);
  if (fit === null) return null;
  const relative = weighted.reduce((sum, { count, weight }, place) => {
    const mean = fit.fitted[place] ?? Number.NaN;
    return sum + weight * ((count - mean) / mean) ** 2;
  }, 0);
  return {
    ...fit,
    phi: Math.max(1, fit.dispersion),
    relativeDispersion: relative / fit.degreesOfFreedom,
  };
}

/** Standardised: 3/2 (y^⅔ μ^(−1/6) − μ^½) ÷ √(φ(1 − h)). */
function anscombeResiduals(
  observations: readonly Observation[],
  { fitted, leverages, dispersion }: PoissonFit,
): readonly number[] {
  const phi = Math.max(1, dispersion);
  return observations.map(({ count }, place) => {
    const mean = fitted[place] ?? Number.NaN;
    const raw = 1.5 * (count ** (2 / 3) * mean ** (-1 / 6) - Math.sqrt(mean));
    return raw / Math.sqrt(phi * (1 - (leverages[place] ?? 0)));
  });
}
