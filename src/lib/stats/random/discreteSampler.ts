import { randomIndex, type RandomStream } from './stream';

/**
 * Draws one of 0 … n − 1 with given odds in constant time: the alias method of Walker
 * (ACM Trans. Math. Softw. 3, 1977) with the tables of Vose (IEEE Trans. Softw. Eng. 17, 1991).
 * @param odds not negative, not all zero
 */
export function discreteSampler(odds: ArrayLike<number>): (stream: RandomStream) => number {
  const size = odds.length;
  const total = Array.from(odds).reduce((sum, odd) => sum + odd, 0);
  const keep = Float64Array.from(odds, (odd) => (odd / total) * size);
  const alias = Int32Array.from({ length: size }, (_, place) => place);
  const small: number[] = [];
  const large: number[] = [];
  for (const [place, part] of keep.entries()) (part < 1 ? small : large).push(place);
  let [low, high] = [small.pop(), large.pop()];
  while (low !== undefined && high !== undefined) {
    alias[low] = high;
    const rest = (keep[high] ?? 0) + (keep[low] ?? 0) - 1;
    keep[high] = rest;
    low = rest < 1 ? high : small.pop();
    if (rest < 1) high = large.pop();
  }
  return (stream) => {
    const place = randomIndex(stream, size);
    return (stream.next() >>> 0) / 2 ** 32 < (keep[place] ?? 0) ? place : (alias[place] ?? 0);
  };
}
