/** How often an interval holds the truth that the cases were drawn from, by simulation. */
import { randomStream, type RandomStream } from '$old/lib/stats/random/stream';

export type Limits = { readonly lower: number | null; readonly upper: number } | null;

/** Means that small and large places have, exact and approximate rules both. */
export const MEANS = [1.5, 4, 9, 25, 120];

/** Draws of most simulations. */
export const RUNS = 2000;

/** Share of the draws whose limits hold the truth; a limit that is not given holds everything. */
export function coverage(
  runs: number,
  truth: number,
  limits: (stream: RandomStream) => Limits,
): number {
  const stream = randomStream(19);
  let held = 0;
  for (let run = 0; run < runs; run += 1) {
    const found = limits(stream);
    if (found === null || ((found.lower ?? -Infinity) <= truth && found.upper >= truth)) held += 1;
  }
  return held / runs;
}

/** Three standard errors of a share near 95 %. */
export function margin(runs: number): number {
  return 3 * Math.sqrt((0.95 * 0.05) / runs);
}

/** Limits of a count, found once for each count. */
export function memoised(limits: (count: number) => Limits): (count: number) => Limits {
  const known = new Map<number, Limits>();
  return (count) => {
    const found = known.get(count) ?? limits(count);
    known.set(count, found);
    return found;
  };
}
