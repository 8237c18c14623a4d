import ln from '@stdlib/math-base-special-ln';
import type { GammaRisk } from '../areas/gammaPoisson';
import { requireReplicas, type RandomRun } from '../longRun';
import { logGamma } from '../random/logGamma';
import { randomStream } from '../random/stream';

/** Replicas between two reports of progress. */
const REPORT_EVERY = 100;

/**
 * P(the area's risk is among the `places` highest), by drawing every area's risk from what is known
 * of it and putting them in order; the standard error is below 0.5/√replicas.
 * @param risks of each area, as of `posterior`; shapes and rates above zero
 * @param places whole, above zero
 * @returns one per area, in the order given; they add up to `places`, or to all areas if fewer
 * @throws RangeError if `places` is not a whole number above zero, a shape not above zero, or without replicas
 */
export function firstPlaces(
  risks: readonly GammaRisk[],
  places: number,
  { replicas, seed, onProgress }: RandomRun,
): readonly number[] {
  requireReplicas(replicas);
  if (!Number.isInteger(places) || places < 1) {
    throw new RangeError(
      `Los primeros lugares deben ser un entero mayor que cero, y son ${places}.`,
    );
  }
  const stream = randomStream(seed);
  const logRates = risks.map(({ rate }) => ln(rate));
  const times = new Array<number>(risks.length).fill(0);
  for (let replica = 1; replica <= replicas; replica += 1) {
    const drawn = risks.map(({ shape }, area) => ({
      area,
      risk: logGamma(stream, shape) - (logRates[area] ?? 0),
    }));
    drawn.sort((a, b) => b.risk - a.risk);
    for (const { area } of drawn.slice(0, places)) times[area] = (times[area] ?? 0) + 1;
    if (replica % REPORT_EVERY === 0) onProgress?.(replica, replicas);
  }
  return times.map((count) => count / replicas);
}
