/**
 * Spearman's rank correlation of two lists of values of the same things, −1 … 1; those that tie share the mean of
 * their places.
 * @returns 0 where either list does not vary, or is of fewer than two
 * @throws RangeError if one is longer than the other
 */
export function spearman(ones: readonly number[], others: readonly number[]): number {
  if (ones.length !== others.length) {
    throw new RangeError(
      `Las dos listas deben ser iguales, y son de ${ones.length} y ${others.length}.`,
    );
  }
  const [a, b] = [centredPlaces(ones), centredPlaces(others)];
  const product = (x: readonly number[], y: readonly number[]): number =>
    x.reduce((sum, each, at) => sum + each * (y[at] ?? 0), 0);
  const scale = Math.sqrt(product(a, a) * product(b, b));
  return scale === 0 ? 0 : product(a, b) / scale;
}

function centredPlaces(values: readonly number[]): readonly number[] {
  const middle = (values.length - 1) / 2;
  return values.map((value) => {
    const below = values.filter((other) => other < value).length;
    const tied = values.filter((other) => other === value).length;
    return below + (tied - 1) / 2 - middle;
  });
}
