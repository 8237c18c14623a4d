/** Invented counts of the shape of the real ones, and cases that reach them late; a seed always gives the same. */
import normalQuantile from '@stdlib/stats-base-dists-normal-quantile';
import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { countOf, LEAVES, NONE, PLACES, YEARS, type Count } from './attacker';

/** Counts of a colonia in a year, as large as the real ones on the average; in the order of LEAVES. */
const MEANS = [71, 14, 5.3, 5.2, 3.6, 0.02];

/** Poisson counts around sizes that are lognormal, as the real ones are; one in a hundred in no colonia. */
export function invented(seed: number): Count {
  const random = xoroshiro128plus(seed);
  const next = () => uniformFloat64(random);
  const skewed = (sd: number) => Math.exp(sd * normalQuantile(next(), 0, 1) - sd ** 2 / 2);
  const counts = new Map<string, number>();
  for (const place of PLACES) {
    const size = place === NONE ? NONE / 100 : skewed(1.1);
    for (const [at, id] of LEAVES.entries()) {
      const own = Math.min(600, (MEANS[at] ?? 0) * size * skewed(0.3));
      for (const year of YEARS) counts.set([id, place, year].join(), poisson(own, next()));
    }
  }
  return countOf(counts);
}

function poisson(mean: number, quantile: number): number {
  let n = 0;
  for (let p = Math.exp(-mean), sum = p; sum < quantile && p > 0; sum += p) p *= mean / ++n;
  return n;
}

/** From 0 to 2 late cases of each year's family violence, and of its sexual violence, in each colonia. */
export function lateCases(seed: number): Count {
  const random = xoroshiro128plus(seed);
  const below = (most: number) => Math.floor(uniformFloat64(random) * most);
  const counts = new Map<string, number>();
  for (const place of PLACES) {
    for (const year of YEARS.slice(0, -1)) {
      counts.set([LEAVES[0], place, year].join(), below(3));
      for (let left = below(3); left > 0; left -= 1) {
        const at = [LEAVES[1 + below(4)], place, year].join();
        counts.set(at, (counts.get(at) ?? 0) + 1);
      }
    }
  }
  return countOf(counts);
}
