import { invertPositive, type Matrix } from './invertPositive';

/** One observation of a Poisson regression. */
export interface Observation {
  /** Cases. */
  readonly count: number;
  /** The row of the design, its constant first. */
  readonly terms: readonly number[];
  /** What the cases came from: the mean is exposure × exp(terms · coefficients). 1 unless given. */
  readonly exposure?: number;
  /** Prior weight; 1 unless given. */
  readonly weight?: number;
}

export interface PoissonFit {
  readonly coefficients: readonly number[];
  /** Mean of each observation, in cases. */
  readonly fitted: readonly number[];
  /** Diagonal of the hat matrix: between 0 and 1, summing up to the number of coefficients. */
  readonly leverages: readonly number[];
  /** Pearson's χ² ÷ its degrees of freedom, as measured: below 1 for counts more even than Poisson. */
  readonly dispersion: number;
  /** Observations of positive weight less coefficients. */
  readonly degreesOfFreedom: number;
  /** (XᵀWX)⁻¹: the coefficients' covariance is this times the dispersion. */
  readonly unscaledCovariance: Matrix;
}

/** Largest relative change of a mean in the last step. */
const CONVERGED = 1e-10;
const MOST_STEPS = 50;

/**
 * Poisson regression with a logarithmic link by iteratively reweighted least squares; with its
 * dispersion, quasi-Poisson. McCullagh & Nelder, Generalized Linear Models (1989), §2.5; numbers of
 * R's `glm(family = quasipoisson)`.
 * @returns null where there is no single answer: columns that tell the same, as many columns as
 *   observations, an exposure not above zero, or a mean that tends to zero (no convergence in fifty steps)
 */
export function poissonRegression(observations: readonly Observation[]): PoissonFit | null {
  const rows = observations.filter(({ weight = 1 }) => weight > 0);
  const size = rows[0]?.terms.length ?? 0;
  const degreesOfFreedom = rows.length - size;
  if (degreesOfFreedom <= 0) return null;

  let means = rows.map(({ count }) => count + 0.1);
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const covariance = invertPositive(crossProduct(rows, means, size));
    if (covariance === null) return null;
    const coefficients = times(covariance, workingResponse(rows, means, size));
    const next = rows.map((row) => meanOf(row, coefficients));
    const isSettled = next.every((mean, index) => {
      return Math.abs(Math.log(mean / (means[index] ?? 0))) < CONVERGED;
    });
    means = next;
    if (!isSettled) continue;
    const final = invertPositive(crossProduct(rows, means, size));
    return final === null ? null : fitOf(observations, coefficients, final, degreesOfFreedom);
  }
  return null;
}

/** Mean of an observation, in cases. */
export function meanOf(
  { terms, exposure = 1 }: Omit<Observation, 'count'>,
  coefficients: readonly number[],
): number {
  return exposure * Math.exp(dot(terms, coefficients));
}

/** x ᵀ V x: the variance of a linear predictor, before the dispersion. */
export function quadratic(terms: readonly number[], covariance: Matrix): number {
  return dot(terms, times(covariance, terms));
}

function fitOf(
  observations: readonly Observation[],
  coefficients: readonly number[],
  unscaledCovariance: Matrix,
  degreesOfFreedom: number,
): PoissonFit {
  const fitted = observations.map((row) => meanOf(row, coefficients));
  const leverages = observations.map(
    ({ terms, weight = 1 }, index) =>
      weight * (fitted[index] ?? 0) * quadratic(terms, unscaledCovariance),
  );
  const pearson = observations.reduce((sum, { count, weight = 1 }, index) => {
    const mean = fitted[index] ?? Number.NaN;
    return sum + (weight * (count - mean) ** 2) / mean;
  }, 0);
  const dispersion = pearson / degreesOfFreedom;
  return { coefficients, fitted, leverages, dispersion, degreesOfFreedom, unscaledCovariance };
}

/** XᵀWX, W = weight × mean. */
function crossProduct(
  rows: readonly Observation[],
  means: readonly number[],
  size: number,
): Matrix {
  // A fit spends most of its time here: one array by rows, of which the lower half is the upper.
  const upper = new Float64Array(size * size);
  for (let index = 0; index < rows.length; index += 1) {
    const { terms = [], weight = 1 } = rows[index] ?? {};
    const own = weight * (means[index] ?? 0);
    for (let i = 0; i < size; i += 1) {
      const scaled = own * (terms[i] ?? 0);
      if (scaled === 0) continue;
      for (let j = i; j < size; j += 1) {
        const place = i * size + j;
        upper[place] = (upper[place] ?? 0) + scaled * (terms[j] ?? 0);
      }
    }
  }
  return Array.from({ length: size }, (_, i) =>
    Array.from({ length: size }, (__, j) => upper[Math.min(i, j) * size + Math.max(i, j)] ?? 0),
  );
}

/** XᵀWz, z = log(mean ÷ exposure) + (count − mean) ÷ mean. */
function workingResponse(
  rows: readonly Observation[],
  means: readonly number[],
  size: number,
): readonly number[] {
  const response = new Array<number>(size).fill(0);
  for (const [index, { terms, count, exposure = 1, weight = 1 }] of rows.entries()) {
    const mean = means[index] ?? Number.NaN;
    const own = weight * (mean * Math.log(mean / exposure) + count - mean);
    for (const [i, sum] of response.entries()) response[i] = sum + own * (terms[i] ?? 0);
  }
  return response;
}

const times = (matrix: Matrix, vector: readonly number[]): readonly number[] =>
  matrix.map((row) => dot(row, vector));

const dot = (a: readonly number[], b: readonly number[]): number =>
  a.reduce((sum, value, index) => sum + value * (b[index] ?? 0), 0);
