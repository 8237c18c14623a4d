/** Plain linear algebra, and Poisson regression by Newton's steps on it. */

export type Vector = readonly number[];

export const sum = (values: Vector): number => values.reduce((total, own) => total + own, 0);
export const dot = (a: Vector, b: Vector): number =>
  a.reduce((total, own, at) => total + own * (b[at] ?? NaN), 0);
const times = (matrix: readonly Vector[], vector: Vector): Vector =>
  matrix.map((row) => dot(row, vector));
/** aᵀ M b */
export const form = (a: Vector, matrix: readonly Vector[], b: Vector): number =>
  dot(a, times(matrix, b));
export const square = (
  size: number,
  of: (row: number, column: number) => number,
): readonly Vector[] =>
  Array.from({ length: size }, (_, row) =>
    Array.from({ length: size }, (__, column) => of(row, column)),
  );

/** Gauss and Jordan, the largest pivot first. */
export function inverse(matrix: readonly Vector[]): readonly Vector[] {
  const size = matrix.length;
  let rows = matrix.map((row, at) => [...row, ...matrix.map((_, to) => Number(to === at))]);
  for (let step = 0; step < size; step += 1) {
    const best = rows
      .slice(step)
      .reduce((most, row) => (Math.abs(row[step] ?? 0) > Math.abs(most[step] ?? 0) ? row : most));
    rows = [...rows.slice(0, step), best, ...rows.slice(step).filter((row) => row !== best)];
    const pivot = best.map((value) => value / (best[step] ?? NaN));
    rows = rows.map((row, at) =>
      at === step ? pivot : row.map((value, to) => value - (row[step] ?? 0) * (pivot[to] ?? 0)),
    );
  }
  return rows.map((row) => row.slice(size));
}

export interface Observed {
  readonly count: number;
  readonly terms: Vector;
  /** What the mean is for one unit of. */
  readonly exposure: number;
}

export interface Fitted {
  readonly coefficients: Vector;
  /** Inverse of the information. */
  readonly covariance: readonly Vector[];
  /** Pearson's χ² ÷ degrees. */
  readonly dispersion: number;
  readonly degrees: number;
}

/** log mean = log exposure + terms · coefficients, by maximum likelihood. */
export function poissonFit(rows: readonly Observed[]): Fitted {
  const size = rows[0]?.terms.length ?? 0;
  const overall = Math.log(
    sum(rows.map(({ count }) => count)) / sum(rows.map(({ exposure }) => exposure)),
  );
  // The first columns are of years, one of which each row has.
  let coefficients: Vector = Array.from({ length: size }, (_, at) =>
    rows.some(({ terms }) => ![0, 1].includes(terms[at] ?? 0)) ? 0 : overall,
  );
  const meansAt = (at: Vector): Vector =>
    rows.map(({ terms, exposure }) => exposure * Math.exp(dot(terms, at)));
  const covarianceAt = (means: Vector): readonly Vector[] =>
    inverse(
      square(size, (i, j) =>
        sum(rows.map(({ terms }, at) => (means[at] ?? 0) * (terms[i] ?? 0) * (terms[j] ?? 0))),
      ),
    );
  for (let step = 0; step < 30; step += 1) {
    const means = meansAt(coefficients);
    const slope = Array.from({ length: size }, (_, i) =>
      sum(rows.map(({ terms, count }, at) => (count - (means[at] ?? 0)) * (terms[i] ?? 0))),
    );
    const move = times(covarianceAt(means), slope);
    coefficients = coefficients.map((own, at) => own + (move[at] ?? 0));
  }
  const means = meansAt(coefficients);
  const degrees = rows.length - size;
  return {
    coefficients,
    covariance: covarianceAt(means),
    dispersion:
      sum(rows.map(({ count }, at) => (count - (means[at] ?? 0)) ** 2 / (means[at] ?? 0))) /
      degrees,
    degrees,
  };
}
