/** A square matrix by rows. */
export type Matrix = readonly (readonly number[])[];

/** A pivot this small beside its diagonal is none: a column that the others already tell. */
const SINGULAR = 1e-11;

/**
 * Inverse of a symmetric positive definite matrix by Cholesky's factors (A = LLᵀ).
 * @returns null where it is not positive definite
 */
export function invertPositive(matrix: Matrix): Matrix | null {
  const size = matrix.length;
  const at = (rows: Matrix, row: number, column: number): number => rows[row]?.[column] ?? 0;
  const factor = matrix.map(() => new Array<number>(size).fill(0));
  for (const [row, own] of factor.entries()) {
    for (let column = 0; column <= row; column += 1) {
      let rest = at(matrix, row, column);
      for (let k = 0; k < column; k += 1) rest -= at(factor, row, k) * at(factor, column, k);
      if (column < row) own[column] = rest / at(factor, column, column);
      else if (rest > SINGULAR * at(matrix, row, row)) own[row] = Math.sqrt(rest);
      else return null;
    }
  }
  // Rows of L⁻¹; A⁻¹ = L⁻ᵀ L⁻¹.
  const lower = matrix.map(() => new Array<number>(size).fill(0));
  for (const [row, own] of lower.entries()) {
    for (let column = 0; column <= row; column += 1) {
      let rest = row === column ? 1 : 0;
      for (let k = column; k < row; k += 1) rest -= at(factor, row, k) * at(lower, k, column);
      own[column] = rest / at(factor, row, row);
    }
  }
  return matrix.map((_, row) =>
    matrix.map((__, column) => {
      let sum = 0;
      for (let k = Math.max(row, column); k < size; k += 1) {
        sum += at(lower, k, row) * at(lower, k, column);
      }
      return sum;
    }),
  );
}
