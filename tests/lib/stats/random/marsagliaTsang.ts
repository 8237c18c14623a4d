import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import type { RandomStream } from '$old/lib/stats/random/stream';

/** A uniform variate in (0, 1) and a standard normal one, drawn as the method under test draws them. */
export interface Source {
  readonly uniform: () => number;
  readonly normal: () => number;
}

/** By 53 bits, in (0, 1]; of the two normals of the polar method, the first. */
export function singly(stream: RandomStream): Source {
  const bits = () => uniformFloat64(stream);
  return { uniform: () => 1 - bits(), normal: () => polar(bits)[0] };
}

/** By 32 bits, at the middle of each; both normals of the polar method, one after the other. */
export function inPairs(stream: RandomStream): Source {
  const uniform = () => ((stream.next() >>> 0) + 0.5) / 2 ** 32;
  const waiting: number[] = [];
  const normal = () => {
    const kept = waiting.pop();
    if (kept !== undefined) return kept;
    const [first, second] = polar(uniform);
    waiting.push(second);
    return first;
  };
  return { uniform, normal };
}

/** Marsaglia & Bray, SIAM Review 6 (1964). */
function polar(uniform: () => number): readonly [number, number] {
  let x: number, y: number, square: number;
  do {
    [x, y] = [2 * uniform() - 1, 2 * uniform() - 1];
    square = x ** 2 + y ** 2;
  } while (square >= 1 || square === 0);
  const scale = Math.sqrt((-2 * Math.log(square)) / square);
  return [x * scale, y * scale];
}

/**
 * A gamma variate as the listing of Marsaglia & Tsang (ACM Trans. Math. Softw. 26, 2000) has it, with the
 * machine's own logarithm.
 * @param squeeze whether most are accepted before the logarithms, as there
 */
export function listed({ uniform, normal }: Source, shape: number, squeeze: boolean): number {
  if (shape < 1) {
    const larger = listed({ uniform, normal }, shape + 1, squeeze);
    return larger * uniform() ** (1 / shape);
  }
  const d = shape - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  for (;;) {
    let x: number, v: number;
    do {
      x = normal();
      v = 1 + c * x;
    } while (v <= 0);
    v **= 3;
    const u = uniform();
    if (squeeze && u < 1 - 0.0331 * x ** 4) return d * v;
    if (Math.log(u) < 0.5 * x ** 2 + d * (1 - v + Math.log(v))) return d * v;
  }
}
