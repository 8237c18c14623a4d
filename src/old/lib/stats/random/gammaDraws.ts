import exp from '@stdlib/math-base-special-exp';
import ln from '@stdlib/math-base-special-ln';
import { requireShape } from './requireShape';
import type { RandomStream } from './stream';

/** Draws one variate of the shape given and rate 1. @throws RangeError if the shape is not above zero */
export type GammaDraws = (shape: number) => number;

/**
 * Random gamma variates by the million: Marsaglia & Tsang, ACM Transactions on Mathematical Software 26
 * (2000), with their squeeze, so that nearly all draws need no logarithm. As in `logGamma`, of the
 * machine's mathematics only the square root is used: the digits are the same everywhere. Tiny shapes
 * underflow to 0; where that matters, use `logGamma`.
 */
export function gammaDraws(stream: RandomStream): GammaDraws {
  const normal = normalDraws(stream);
  const draw = (shape: number): number => {
    requireShape(shape);
    // A gamma of shape + 1 times U^(1/shape).
    if (shape < 1) return draw(shape + 1) * exp(ln(uniform(stream)) / shape);
    const d = shape - 1 / 3;
    const c = 1 / Math.sqrt(9 * d);
    for (;;) {
      const z = normal();
      const root = 1 + c * z;
      if (root <= 0) continue;
      const cube = root * root * root;
      const chance = uniform(stream);
      const square = z * z;
      if (chance < 1 - 0.0331 * square * square) return d * cube;
      if (ln(chance) < square / 2 + d * (1 - cube + ln(cube))) return d * cube;
    }
  };
  return draw;
}

/** In (0, 1), by 32 bits. */
export function uniform(stream: RandomStream): number {
  return ((stream.next() >>> 0) + 0.5) / 2 ** 32;
}

/** Marsaglia's polar method (SIAM Review 6, 1964), both variates used. */
function normalDraws(stream: RandomStream): () => number {
  let kept: number | null = null;
  return () => {
    if (kept !== null) {
      const second = kept;
      kept = null;
      return second;
    }
    for (;;) {
      const [x, y] = [2 * uniform(stream) - 1, 2 * uniform(stream) - 1];
      const square = x * x + y * y;
      if (square >= 1) continue;
      const scale = Math.sqrt((-2 * ln(square)) / square);
      kept = y * scale;
      return x * scale;
    }
  };
}
