/** Values seen from their mean. */
export interface Moments {
  readonly mean: number;
  readonly deviations: Float64Array;
  /** Sum of squared deviations, in squared units of the values; exactly 0 where all are equal. */
  readonly squares: number;
  /** Sum of their fourth powers. */
  readonly fourths: number;
}

/** Mean, deviations and their sums of powers. */
export function moments(values: ArrayLike<number>): Moments {
  const deviations = Float64Array.from(values);
  const first = deviations[0] ?? 0;
  // Equal values would leave rounding errors where there is no variance.
  const mean = deviations.every((value) => value === first)
    ? first
    : deviations.reduce((sum, value) => sum + value, 0) / deviations.length;
  let [squares, fourths] = [0, 0];
  for (const [area, value] of deviations.entries()) {
    const deviation = value - mean;
    deviations[area] = deviation;
    squares += deviation ** 2;
    fourths += deviation ** 4;
  }
  return { mean, deviations, squares, fourths };
}
