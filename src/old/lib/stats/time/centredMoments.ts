/** Of months of variance one, once their own mean is taken away. */
export interface CentredMoments {
  /** Expected sum of squares. */
  readonly squares: number;
  /** Expected sum of products of neighbours. */
  readonly products: number;
}

const known = new Map<string, CentredMoments>();

/**
 * Expected sums over n months of an autoregressive series of order one, correlation r^|i − j|, about their own
 * mean: with C the matrix of correlations and H = I − 11ᵀ ÷ n, the trace of HCH and the sum of the diagonal
 * beside it. Exact; n months without memory give n − 1 and −(n − 1) ÷ n.
 * @param months at least 1
 * @param memory r, from 0 to under 1
 */
export function centredMoments(months: number, memory: number): CentredMoments {
  const key = `${months} ${memory}`;
  const found = known.get(key) ?? momentsOf(months, memory);
  known.set(key, found);
  return found;
}

function momentsOf(months: number, memory: number): CentredMoments {
  const places = Array.from({ length: months }, (_, place) => place);
  const means = places.map(
    (own) => places.reduce((sum, other) => sum + memory ** Math.abs(own - other), 0) / months,
  );
  const mean = means.reduce((sum, own) => sum + own, 0) / months;
  const squares = means.reduce((sum, own) => sum + 1 - 2 * own + mean, 0);
  const products = means
    .slice(1)
    .reduce((sum, own, place) => sum + memory - own - (means[place] ?? 0) + mean, 0);
  return { squares, products };
}
