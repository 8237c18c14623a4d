/** Distributions from their series and fractions (Abramowitz and Stegun 1964), apart from the site's library. */

const TINY = 1e-300;
const PRECISE = 1e-16;

const LANCZOS = [
  676.5203681218851, -1259.1392167224028, 771.3234287776531, -176.6150291621406, 12.507343278686905,
  -0.13857109526572012, 9.984369578019572e-6, 1.5056327351493116e-7,
];

/** Lanczos's approximation, of seven and nine. */
function logGamma(x: number): number {
  const base = x + 6.5;
  const sum = LANCZOS.reduce((total, own, at) => total + own / (x + at), 0.9999999999998099);
  return 0.5 * Math.log(2 * Math.PI) + (x - 0.5) * Math.log(base) - base + Math.log(sum);
}

/** A continued fraction b₀ + a₁/(b₁ + a₂/(b₂ + …)) by Lentz's method. */
function fraction(first: number, termOf: (step: number) => readonly [number, number]): number {
  let [value, c, d] = [first || TINY, first || TINY, 0];
  for (let step = 1; step < 20_000; step += 1) {
    const [a, b] = termOf(step);
    d = 1 / (b + a * d || TINY);
    c = b + a / c || TINY;
    value *= c * d;
    if (Math.abs(c * d - 1) < PRECISE) break;
  }
  return value;
}

/** P(X ≤ x) and P(X > x) of a gamma variate of that shape and rate 1: 6.5.29 and 6.5.31. */
export function gammaParts(shape: number, x: number): readonly [lower: number, upper: number] {
  if (x <= 0) return [0, 1];
  const mass = Math.exp(shape * Math.log(x) - x - logGamma(shape));
  if (x < shape + 1) {
    let [term, sum] = [1 / shape, 1 / shape];
    for (let step = 1; term > sum * PRECISE; step += 1) {
      term *= x / (shape + step);
      sum += term;
    }
    return [mass * sum, 1 - mass * sum];
  }
  const upper =
    mass / fraction(x + 1 - shape, (step) => [step * (shape - step), x + 2 * step + 1 - shape]);
  return [1 - upper, upper];
}

/** P(X ≤ x) of a beta variate: 26.5.8. */
export function betaLower(x: number, a: number, b: number): number {
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  if (x > (a + 1) / (a + b + 2)) return 1 - betaLower(1 - x, b, a);
  const mass = Math.exp(
    logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(x) + b * Math.log1p(-x),
  );
  const whole = fraction(1, (step) => {
    const half = Math.floor(step / 2);
    const of =
      step % 2 === 0
        ? (half * (b - half)) / ((a + step - 1) * (a + step))
        : -((a + half) * (a + b + half)) / ((a + step - 1) * (a + step));
    return [of * x, 1];
  });
  return mass / a / whole;
}

/** P(Z > z) of the normal distribution, z of either sign. */
export const normalUpper = (z: number): number => {
  const [lower, upper] = gammaParts(0.5, z ** 2 / 2);
  return z >= 0 ? upper / 2 : 0.5 + lower / 2;
};

/** P(T > t) of Student's, t not below zero: 26.5.27. */
export const studentUpper = (t: number, degrees: number): number =>
  betaLower(degrees / (degrees + t ** 2), degrees / 2, 0.5) / 2;

/** Where what falls crosses zero, between two ends. */
export function falling(of: (x: number) => number, from: number, to: number): number {
  let [low, high] = [from, to];
  for (let step = 0; step < 120; step += 1) {
    const middle = (low + high) / 2;
    if (of(middle) > 0) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** The z that leaves so much above: of the normal distribution, or of Student's. */
export const normalDeviate = (upper: number): number =>
  falling((z) => normalUpper(z) - upper, -40, 40);
export const studentDeviate = (upper: number, degrees: number): number =>
  degrees === Infinity
    ? normalDeviate(upper)
    : falling((t) => studentUpper(t, degrees) - upper, 0, 1e4);
