import type { Counted } from '../compareRates';
import { requireCount } from '../interval';
import { requireReplicas } from '../longRun';
import { randomStream, type RandomStream } from '../random/stream';
import { bestParting, rateOf } from './bestParting';
import { monthsDrawer } from './monthsDrawer';
import type { MonthIrregularity } from './monthIrregularity';

export interface LevelChange {
  /** Index of the first month of the new level. */
  readonly start: number;
  /** First and last index that a change there would explain nearly as well: 95 % of its likelihood. */
  readonly earliest: number;
  readonly latest: number;
  /** Rate after ÷ rate before, between the neighbouring changes; Infinity after a rate of zero. */
  readonly ratio: number;
  /** Monte Carlo p-value of «no change in this stretch, wherever it were». */
  readonly p: number;
}

export interface LevelOptions {
  /** Variance ÷ mean of a month at a constant level; see `monthIrregularity`. At least 1. */
  readonly dispersion?: number;
  /** Degrees of freedom that the dispersion was learnt with; known, unless given. */
  readonly degrees?: number;
  /** Correlation of a month with the next at a constant level, from 0 to under 1. */
  readonly memory?: number;
  /** A stretch is parted only below this p-value. */
  readonly alpha?: number;
  /** Least months of a level. */
  readonly shortest?: number;
  /** Series drawn for each p-value: 999 gives three decimals. */
  readonly replicas?: number;
  readonly seed: number;
}

/** Ties of the statistic that only rounding tells apart. */
const TIE = 1e-9;
const HELD = 0.95;

/**
 * Changes of level of a series of counts, by binary segmentation: the month that best parts a stretch in
 * two Poisson rates (`bestParting`) is a change where p < alpha; then each part is searched alone. p counts
 * replicas of the whole stretch at one level (Poisson, or negative binomial of that dispersion, whose ranks
 * are those of a Gaussian series with that memory) whose best parting is as good: choosing the date is paid
 * for. Only the first search is held to alpha in all; those inside parts are each held to it. Worsley,
 * Biometrika 73 (1986); Scott & Knott, Biometrics 30 (1974).
 * Put season and days in the exposure: a season can pass for a change.
 * @param series every month, oldest first; exposures above zero
 * @returns changes by date; none in a series shorter than two levels
 * @throws RangeError if a count is not whole, an exposure or the shortest level not above zero, the dispersion
 *   under 1, the memory not from 0 to under 1, there are no replicas, or the seed is not a 32-bit integer
 */
export function levelChanges(
  series: readonly Counted[],
  {
    dispersion = 1,
    degrees = Infinity,
    memory = 0,
    alpha = 0.05,
    shortest = 6,
    replicas = 999,
    seed,
  }: LevelOptions,
): readonly LevelChange[] {
  requireSeries(series);
  requireReplicas(replicas);
  if (!(memory >= 0 && memory < 1)) {
    throw new RangeError(`La memoria de los meses va de 0 a menos de 1, y es ${memory}.`);
  }
  if (!(dispersion >= 1 && shortest >= 1)) {
    throw new RangeError(
      `La dispersión y el nivel más corto deben ser de 1 en adelante, y son ${dispersion} y ${shortest}.`,
    );
  }
  const stream = randomStream(seed);
  const search = (from: number, to: number): readonly LevelChange[] => {
    const stretch = series.slice(from, to);
    const best = bestParting(stretch, shortest);
    if (best === null) return [];
    const p = monteCarloP(stretch, best.ratio, {
      dispersion,
      degrees,
      memory,
      shortest,
      replicas,
      stream,
    });
    if (p >= alpha) return [];
    const range = dateRange(best.ratios, (dispersion * (1 + memory)) / (1 - memory));
    const at = (place: number): number => from + place;
    const change = {
      start: at(best.place),
      earliest: at(shortest + range.first),
      latest: at(shortest + range.last),
      p,
    };
    const earlier = search(from, change.start);
    const later = search(change.start, to);
    const before = rateOf(series.slice(earlier.at(-1)?.start ?? from, change.start));
    const after = rateOf(series.slice(change.start, later[0]?.start ?? to));
    return [...earlier, { ...change, ratio: after / before }, ...later];
  };
  return search(0, series.length);
}

function requireSeries(series: readonly Counted[]): void {
  for (const [place, { count, exposure }] of series.entries()) {
    requireCount(count);
    if (!(exposure > 0 && exposure < Infinity)) {
      throw new RangeError(
        `La exposición del mes ${place + 1} debe ser mayor que cero, y es ${exposure}.`,
      );
    }
  }
}

interface Replication extends Required<MonthIrregularity> {
  readonly shortest: number;
  readonly replicas: number;
  readonly stream: RandomStream;
}

/** (1 + replicas at one level whose best parting is as good) ÷ (1 + replicas). */
function monteCarloP(
  stretch: readonly Counted[],
  observed: number,
  { shortest, replicas, stream, ...irregularity }: Replication,
): number {
  const rate = rateOf(stretch);
  const means = stretch.map(({ exposure }) => rate * exposure);
  const draw = monthsDrawer(means, irregularity, stream);
  let asGood = 0;
  for (let replica = 0; replica < replicas; replica += 1) {
    const drawn = draw(replica).map((count, place) => ({
      count,
      exposure: stretch[place]?.exposure ?? 0,
    }));
    if ((bestParting(drawn, shortest)?.ratio ?? 0) >= observed - TIE) asGood += 1;
  }
  return (1 + asGood) / (1 + replicas);
}

/** The likeliest places that hold 95 % of the likelihood, and all between them. */
function dateRange(
  ratios: readonly number[],
  inflation: number,
): { readonly first: number; readonly last: number } {
  const best = Math.max(...ratios);
  const weights = ratios.map((ratio, place) => ({
    place,
    weight: Math.exp((ratio - best) / inflation),
  }));
  const total = weights.reduce((sum, { weight }) => sum + weight, 0);
  let held = 0;
  const inside = [...weights]
    .sort((a, b) => b.weight - a.weight)
    .filter(({ weight }) => {
      const isNeeded = held < HELD * total;
      held += weight;
      return isNeeded;
    })
    .map(({ place }) => place);
  return { first: Math.min(...inside), last: Math.max(...inside) };
}
