/** Limits at 95 % from their definitions, apart from the site's own. */
import { poissonUpTo } from '../../counted/exactTests';

const Z = 1.959963984540054;
const TAIL = 0.025;

/** Byar's of a count (Breslow and Day 1987, 2.13–2.14); under ten cases the exact ones, as PHE asks (2018). */
export function countLimit(cases: number, side: -1 | 1): number {
  if (side < 0 && cases === 0) return 0;
  if (cases < 10) {
    return side < 0
      ? rising((mean) => 1 - poissonUpTo(cases - 1, mean) - TAIL, 100)
      : rising((mean) => TAIL - poissonUpTo(cases, mean), 100);
  }
  const of = side < 0 ? cases : cases + 1;
  return of * (1 - 1 / (9 * of) + (side * Z) / (3 * Math.sqrt(of))) ** 3;
}

/** Of after/before, both Poisson of equal exposure: Clopper and Pearson (1934) on the share of `after`. */
export function changeLimit(before: number, after: number, side: -1 | 1): number {
  const total = before + after;
  if (side < 0 && after === 0) return 0;
  if (side > 0 && before === 0) return Infinity;
  const share =
    side < 0
      ? rising((p) => 1 - binomialUpTo(after - 1, total, p) - TAIL, 1)
      : rising((p) => TAIL - binomialUpTo(after, total, p), 1);
  return share / (1 - share);
}

/** P(X ≤ k) of n draws, summed from none. */
export function binomialUpTo(k: number, n: number, p: number): number {
  let log = n * Math.log1p(-p);
  let sum = Math.exp(log);
  for (let x = 1; x <= k; x += 1) {
    log += Math.log((n - x + 1) / x) + Math.log(p) - Math.log1p(-p);
    sum += Math.exp(log);
  }
  return sum;
}

/** The root between 0 and `most` of what rises. */
function rising(of: (x: number) => number, most: number): number {
  let [low, high] = [0, most];
  for (let step = 0; step < 200; step += 1) {
    const middle = (low + high) / 2;
    if (of(middle) < 0) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
