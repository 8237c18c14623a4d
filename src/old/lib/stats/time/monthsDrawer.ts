import normalCdf from '@stdlib/stats-base-dists-normal-cdf';
import normalQuantile from '@stdlib/stats-base-dists-normal-quantile';
import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { gammaQuantile } from '../gammaQuantile';
import type { RandomStream } from '../random/stream';
import { countQuantile, countTable } from './countTable';
import type { MonthIrregularity } from './monthIrregularity';

/**
 * Months as they could have been: Poisson, or negative binomial of that dispersion, whose ranks are those of a
 * Gaussian series of order one. Each replica takes one of the dispersions that so many degrees of freedom allow.
 * @param means of each month
 */
export function monthsDrawer(
  means: readonly number[],
  { dispersion, degrees, memory }: MonthIrregularity,
  stream: RandomStream,
): (replica: number) => readonly number[] {
  const tablesOf = possibleDispersions(dispersion, degrees).map((each) =>
    means.map((mean) => countTable(mean, mean * each)),
  );
  return (replica) => {
    const tables = tablesOf[replica % tablesOf.length] ?? [];
    const ranks = rememberingRanks(means.length, memory, stream);
    return ranks.map((rank, place) => countQuantile(tables[place] ?? countTable(0, 0), rank));
  };
}

/** Points of the distribution that stand for the doubt about the dispersion. */
const POINTS = 9;

/** What the dispersion may be, learnt with so many degrees of freedom: φ ν ÷ χ²ᵥ at equally likely points. */
function possibleDispersions(dispersion: number, degrees: number): readonly number[] {
  if (degrees === Infinity) return [dispersion];
  return Array.from({ length: POINTS }, (_, point) => {
    const half = gammaQuantile((point + 0.5) / POINTS, degrees / 2);
    return Math.max(1, (dispersion * degrees) / (2 * half));
  });
}

/** Uniform ranks, each correlated with the one before: those of a Gaussian series of order one. */
function rememberingRanks(length: number, memory: number, stream: RandomStream): readonly number[] {
  const uniforms = Array.from({ length }, () => uniformFloat64(stream));
  if (memory === 0) return uniforms;
  const own = Math.sqrt(1 - memory ** 2);
  let latent = 0;
  return uniforms.map((uniform, place) => {
    const normal = normalQuantile(Math.max(uniform, Number.EPSILON), 0, 1);
    latent = place === 0 ? normal : memory * latent + own * normal;
    return normalCdf(latent, 0, 1);
  });
}
