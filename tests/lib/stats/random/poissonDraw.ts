/** Poisson counts for simulations: arrivals until a unit of time is over, so for small means. */
import { logGamma } from '$old/lib/stats/random/logGamma';
import type { RandomStream } from '$old/lib/stats/random/stream';

export function poissonDraw(stream: RandomStream, mean: number): number {
  let [arrivals, time] = [0, Math.exp(logGamma(stream, 1))];
  while (time < mean) {
    arrivals += 1;
    time += Math.exp(logGamma(stream, 1));
  }
  return arrivals;
}
