/** Months that vary more than Poisson and remember the month before, drawn for laws. */
import normalCdf from '@stdlib/stats-base-dists-normal-cdf';
import normalQuantile from '@stdlib/stats-base-dists-normal-quantile';
import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import type { RandomStream } from '$old/lib/stats/random/stream';
import { countQuantile, countTable } from '$old/lib/stats/time/countTable';

export interface Months {
  /** Cases of one month. */
  readonly mean: number;
  /** Variance ÷ mean. */
  readonly dispersion: number;
  /** Correlation of one month with the next, before counts round it. */
  readonly memory: number;
}

/** Poisson or negative binomial counts whose ranks are those of a Gaussian series of order one. */
export function drawMonths(
  stream: RandomStream,
  { mean, dispersion, memory }: Months,
  meanTimes: readonly number[],
): number[] {
  const tables = new Map<number, ReturnType<typeof countTable>>();
  const tableOf = (times: number) => {
    const found = tables.get(times) ?? countTable(mean * times, mean * times * dispersion);
    tables.set(times, found);
    return found;
  };
  const normal = () => normalQuantile(uniformFloat64(stream) || Number.EPSILON, 0, 1);
  let latent = normal();
  return meanTimes.map((times, place) => {
    if (place > 0) latent = memory * latent + Math.sqrt(1 - memory ** 2) * normal();
    return countQuantile(tableOf(times), normalCdf(latent, 0, 1));
  });
}
