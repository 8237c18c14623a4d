/** From this shape on, the three terms kept of Stirling's series are exact to the last digit. */
export const STIRLING_FROM = 200;

/**
 * x^a e^−x / Γ(a + 1): the probability of `a` Poisson cases where `x` are expected; by Stirling's
 * series, without subtracting large numbers. Loader, Fast and Accurate Computation of Binomial
 * Probabilities (2000).
 * @param x above zero
 * @param a STIRLING_FROM or more, need not be whole
 */
export function largePoissonMass(x: number, a: number): number {
  const exponent = a * Math.log1p((x - a) / a) - (x - a);
  const stirling = (1 / 12 - (1 / 360 - 1 / (1260 * a ** 2)) / a ** 2) / a;
  return Math.exp(exponent - stirling) / Math.sqrt(2 * Math.PI * a);
}
