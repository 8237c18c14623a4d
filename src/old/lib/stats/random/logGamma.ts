import ln from '@stdlib/math-base-special-ln';
import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { requireShape } from './requireShape';
import type { RandomStream } from './stream';

/**
 * Logarithm of a random gamma variate of rate 1, which small shapes do not underflow.
 * Marsaglia & Tsang, ACM Transactions on Mathematical Software 26 (2000). Of the machine's mathematics
 * only the square root is used, which is exact: the digits are the same everywhere.
 * @param shape above zero
 * @throws RangeError if it is not
 */
export function logGamma(stream: RandomStream, shape: number): number {
  requireShape(shape);
  // A gamma of shape + 1 times U^(1/shape).
  if (shape < 1) return logGamma(stream, shape + 1) + logUniform(stream) / shape;
  const d = shape - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  for (;;) {
    const normal = standardNormal(stream);
    const root = 1 + c * normal;
    if (root <= 0) continue;
    const cube = root * root * root;
    const logCube = 3 * ln(root);
    if (logUniform(stream) < (normal * normal) / 2 + d * (1 - cube + logCube)) {
      return ln(d) + logCube;
    }
  }
}

/** Marsaglia's polar method (SIAM Review 6, 1964), of whose two variates one is used. */
function standardNormal(stream: RandomStream): number {
  for (;;) {
    const [x, y] = [2 * uniformFloat64(stream) - 1, 2 * uniformFloat64(stream) - 1];
    const square = x * x + y * y;
    if (square > 0 && square < 1) return x * Math.sqrt((-2 * ln(square)) / square);
  }
}

/** Of a variate in (0, 1]. */
function logUniform(stream: RandomStream): number {
  return ln(1 - uniformFloat64(stream));
}
