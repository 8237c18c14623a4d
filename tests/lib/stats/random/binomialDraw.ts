/** How many of so many have a trait that each has with the same probability. */
import { randomIndex, type RandomStream } from '$old/lib/stats/random/stream';

const STEPS = 2 ** 30;

export function binomialDraw(stream: RandomStream, trials: number, share: number): number {
  let successes = 0;
  for (let trial = 0; trial < trials; trial += 1) {
    if (randomIndex(stream, STEPS) < share * STEPS) successes += 1;
  }
  return successes;
}
