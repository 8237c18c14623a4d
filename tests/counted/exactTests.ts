/** Exact tests of counts, written from their definitions and apart from the site's own. */

/** Logarithms of the factorials up to the largest asked for. */
const LOG_FACTORIALS: number[] = [0];

function logFactorial(n: number): number {
  for (let next = LOG_FACTORIALS.length; next <= n; next += 1) {
    LOG_FACTORIALS.push((LOG_FACTORIALS[next - 1] ?? 0) + Math.log(next));
  }
  return LOG_FACTORIALS[n] ?? 0;
}

/**
 * Two-sided p of «the rates are equal», given both counts: the probability of what is no likelier than what
 * was seen (`binom.test` of R, which `poisson.test` uses).
 */
export function equalRatesP(
  [count, exposure]: readonly [number, number],
  [other, otherExposure]: readonly [number, number],
): number {
  const total = count + other;
  const share = exposure / (exposure + otherExposure);
  const logOf = (k: number): number =>
    logFactorial(total) -
    logFactorial(k) -
    logFactorial(total - k) +
    k * Math.log(share) +
    (total - k) * Math.log1p(-share);
  const seen = logOf(count);
  let p = 0;
  for (let k = 0; k <= total; k += 1) {
    if (logOf(k) <= seen + 1e-7) p += Math.exp(logOf(k));
  }
  return Math.min(1, p);
}

/** Holm's correction: in the order given. */
export function holmAdjusted(ps: readonly number[]): readonly number[] {
  const order = ps.map((p, index) => ({ p, index })).toSorted((a, b) => a.p - b.p);
  const adjusted = new Map<number, number>();
  let most = 0;
  for (const [rank, { p, index }] of order.entries()) {
    most = Math.max(most, Math.min(1, p * (ps.length - rank)));
    adjusted.set(index, most);
  }
  return ps.map((_, index) => adjusted.get(index) ?? 1);
}

/** P(X ≤ n) of a Poisson of that mean. */
export function poissonUpTo(n: number, mean: number): number {
  let sum = 0;
  for (let k = 0; k <= n; k += 1) sum += Math.exp(k * Math.log(mean) - mean - logFactorial(k));
  return sum;
}
