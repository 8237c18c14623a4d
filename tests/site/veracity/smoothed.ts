/**
 * Relative risks of the gamma–Poisson, apart from the site's own: the iteration of Clayton and Kaldor (1987) as
 * they wrote it, and tails by Simpson's rule over the density.
 */

/** A gamma of that shape and rate; a count that is not told is a mixture of several. */
export interface Risk {
  readonly parts: readonly {
    readonly odds: number;
    readonly shape: number;
    readonly rate: number;
  }[];
  readonly mean: number;
}

interface Area {
  /** Null where it is not published. */
  readonly n: number | null;
  /** Whether it is one of 1 to k − 1. */
  readonly isSmall: boolean;
  readonly expected: number;
}

/** Equations 6 and 7, until neither moves: θᵢ = (Oᵢ + ν)/(Eᵢ + α). */
function priorOf(areas: readonly { n: number; expected: number }[]) {
  let [nu, alpha] = [1, 1];
  for (let step = 0; step < 1_000_000; step += 1) {
    const risks = areas.map(({ n, expected }) => (n + nu) / (expected + alpha));
    const mean = risks.reduce((sum, risk) => sum + risk, 0) / risks.length;
    const spread =
      areas.reduce(
        (sum, { expected }, at) => sum + (1 + alpha / expected) * ((risks[at] ?? 0) - mean) ** 2,
        0,
      ) /
      (areas.length - 1);
    const [was, next] = [alpha, mean / spread];
    [nu, alpha] = [mean * next, next];
    if (Math.abs(next - was) < 1e-15 * was) break;
  }
  return { nu, alpha };
}

/** @param k the least count that is published of a colonia */
export function risksOf(areas: readonly Area[], k: number): readonly Risk[] {
  const { nu, alpha } = priorOf(
    areas.flatMap(({ n, expected }) => (n === null ? [] : [{ n, expected }])),
  );
  return areas.map(({ n, isSmall, expected }) => {
    const possible =
      n !== null ? [n] : isSmall ? Array.from({ length: k - 1 }, (_, at) => at + 1) : [];
    // Γ(ν + n)/n! · (E/(E + α))ⁿ, from 1 on.
    let weight = 1;
    const weights = possible.map((count, at) => {
      if (at > 0) weight *= ((nu + count - 1) / count) * (expected / (expected + alpha));
      return weight;
    });
    const all = weights.reduce((sum, each) => sum + each, 0);
    const parts =
      possible.length === 0
        ? [{ odds: 1, shape: nu, rate: alpha }]
        : possible.map((count, at) => ({
            odds: (weights[at] ?? 0) / all,
            shape: count + nu,
            rate: expected + alpha,
          }));
    return {
      parts,
      mean: parts.reduce((sum, { odds, shape, rate }) => sum + (odds * shape) / rate, 0),
    };
  });
}

/** P(risk > 1). */
export const aboveOne = ({ parts }: Risk): number =>
  parts.reduce((sum, { odds, shape, rate }) => sum + odds * upperTail(shape, rate), 0);

/** Of a gamma whose density is nought at both ends: the area from x on over the whole. */
function upperTail(shape: number, x: number): number {
  const mode = shape - 1;
  const density = (at: number): number =>
    at <= 0 ? 0 : Math.exp(mode * Math.log(at / mode) - (at - mode));
  const far = shape + 40 * Math.sqrt(shape) + 40;
  const below = simpson(density, 0, Math.min(x, far));
  const beyond = x >= far ? 0 : simpson(density, x, far);
  return beyond / (below + beyond);
}

function simpson(of: (x: number) => number, from: number, to: number, steps = 40_000): number {
  const width = (to - from) / steps;
  let sum = of(from) + of(to);
  for (let at = 1; at < steps; at += 1) sum += (at % 2 === 0 ? 2 : 4) * of(from + at * width);
  return (sum * width) / 3;
}
