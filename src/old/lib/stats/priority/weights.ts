/** How far a sum of doubles may be from one. */
const ROUNDING = 1e-9;

/** @throws RangeError unless all are 0 or more and add up to one */
export function requireWeights(weights: readonly number[]): void {
  const wrong = weights.find((weight) => !(weight >= 0));
  if (wrong !== undefined)
    throw new RangeError(`Un peso no puede ser menor que cero, y es ${wrong}.`);
  const sum = weights.reduce((total, weight) => total + weight, 0);
  if (!(Math.abs(sum - 1) < ROUNDING)) {
    throw new RangeError(`Los pesos deben sumar uno, y suman ${sum}.`);
  }
}

/**
 * Divided by their sum.
 * @throws RangeError if one is below zero or all are zero
 */
export function normalised(weights: readonly number[]): readonly number[] {
  const sum = weights.reduce((total, weight) => total + weight, 0);
  const shares = weights.map((weight) => weight / sum);
  requireWeights(shares);
  return shares;
}
