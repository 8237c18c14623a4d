import type { RandomGenerator } from 'pure-rand/types/RandomGenerator';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { skipN } from 'pure-rand/utils/skipN';

/** A stream of random 32-bit integers; reading it moves it on. */
export type RandomStream = RandomGenerator;

/** From neighbouring seeds the first draws of the generator still look alike. */
const WARM_UP = 32;

/**
 * The stream of a seed, the same on every machine: xoroshiro128+, Blackman & Vigna,
 * ACM Trans. Math. Softw. 47 (2021).
 * @throws RangeError if `seed` is not a 32-bit integer
 */
export function randomStream(seed: number): RandomStream {
  if ((seed | 0) !== seed && seed >>> 0 !== seed) {
    throw new RangeError(`Una semilla debe ser un entero de 32 bits, y es ${seed}.`);
  }
  const stream = xoroshiro128plus(seed);
  skipN(stream, WARM_UP);
  return stream;
}

/** One of 0 … size − 1, all equally likely to within size / 2³². */
export function randomIndex(stream: RandomStream, size: number): number {
  return Math.floor(((stream.next() >>> 0) * size) / 2 ** 32);
}
