import type { GammaRisk } from '../areas/gammaPoisson';
import { discreteSampler } from '../random/discreteSampler';
import { gammaDraws } from '../random/gammaDraws';
import { requireCount } from '../interval';
import { requireReplicas, type RandomRun } from '../longRun';
import { randomStream, type RandomStream } from '../random/stream';
import { scanStatistic, type BestWindow } from './scanStatistic';
import type { ScanWindows } from './scanWindows';

/** A circle with more cases than its share of the population would bring. */
export interface ScanCluster {
  /** Place of the area at its centre. */
  readonly centre: number;
  /** Places of its areas, nearest to the centre first. */
  readonly members: readonly number[];
  /** Distance to the farthest member, in the unit of the windows. */
  readonly radius: number;
  readonly population: number;
  readonly cases: number;
  /** Cases if risk were the same everywhere. */
  readonly expected: number;
  /** Risk inside over risk outside; Infinity where every case is inside. */
  readonly relativeRisk: number;
  readonly logLikelihoodRatio: number;
  /** (r + 1) / (R + 1), where r of the R replicas hold a circle that reaches this ratio anywhere. */
  readonly p: number;
}

/** Ratios closer than this are equal but for rounding. */
const ROUNDING = 1e-9;

export interface ScanRun extends RandomRun {
  /**
   * How much the areas differ one by one, whatever their place: the gamma distribution of their relative
   * risks (`gammaPrior`), from which each replica draws one per area. Null: all have the same risk.
   */
  readonly apart?: GammaRisk | null;
}

/**
 * Kulldorff's circular scan for high rates (Commun. Stat. Theory Methods 26, 1997) under the Poisson
 * model: given all C cases, each falls in an area with its share of the population, times the risk that the
 * replica drew for the area where areas differ one by one: without that, areas that differ for no reason
 * of place pass for clusters (Loh & Zhu, Ann. Appl. Stat. 1, 2007). As SaTScan: circles of at least two
 * cases; after the most likely one, those that share no area with a likelier one, each judged against the
 * highest ratio of every replica, which errs on the safe side.
 * @param counts cases, one per area
 * @returns clusters from the most likely down, whatever their p; empty where no circle exceeds what
 *   is expected
 * @throws RangeError unless there is one whole count per area, 0 where nobody lives
 */
export function kulldorffScan(
  counts: ArrayLike<number>,
  windows: ScanWindows,
  { replicas, seed, onProgress, apart = null }: ScanRun,
): readonly ScanCluster[] {
  requireReplicas(replicas);
  const observed = checkedCounts(counts, windows);
  const cases = observed.reduce((sum, count) => sum + count, 0);
  const statistic = scanStatistic(windows, cases);
  const found = withoutOverlap(statistic.bestByCentre(observed), windows);
  if (found.length === 0) return [];
  const stream = randomStream(seed);
  const nextOdds = oddsOf(windows.population, apart, stream);
  const replica = new Int32Array(windows.areas);
  const highest = Float64Array.from({ length: replicas }, (_, done) => {
    replica.fill(0);
    const draw = nextOdds();
    for (let left = cases; left > 0; left -= 1) {
      const area = draw(stream);
      replica[area] = (replica[area] ?? 0) + 1;
    }
    const ratio = statistic.highest(replica);
    onProgress?.(done + 1, replicas);
    return ratio;
  });
  return found.map((window) => {
    const reaching = highest.filter(
      (ratio) => ratio >= window.logLikelihoodRatio - ROUNDING,
    ).length;
    return { ...describe(window, observed, cases, windows), p: (reaching + 1) / (replicas + 1) };
  });
}

/** The odds of an area, anew for each replica where areas differ one by one. */
function oddsOf(
  population: ArrayLike<number>,
  apart: GammaRisk | null,
  stream: RandomStream,
): () => (stream: RandomStream) => number {
  if (apart === null) {
    const draw = discreteSampler(population);
    return () => draw;
  }
  const gamma = gammaDraws(stream);
  return () =>
    discreteSampler(
      Array.from(population, (people) => (people === 0 ? 0 : people * gamma(apart.shape))),
    );
}

function checkedCounts(counts: ArrayLike<number>, windows: ScanWindows): Int32Array {
  if (counts.length !== windows.areas) {
    throw new RangeError(`Hay ${counts.length} cuentas para ${windows.areas} áreas.`);
  }
  return Int32Array.from(counts, (count, area) => {
    requireCount(count);
    if (count > 0 && windows.population[area] === 0) {
      throw new RangeError(`El área ${area + 1} tiene casos y ninguna población.`);
    }
    return count;
  });
}

interface Found extends BestWindow {
  readonly centre: number;
  readonly members: readonly number[];
  readonly radius: number;
}

/** From the most likely down, those that share no area with one before. */
function withoutOverlap(
  best: readonly (BestWindow | null)[],
  { starts, members, distances }: ScanWindows,
): readonly Found[] {
  const candidates = best.flatMap((window, centre) => {
    if (window === null) return [];
    const inside = Array.from(members.subarray(starts[centre], window.end));
    return [{ ...window, centre, members: inside, radius: distances[window.end - 1] ?? 0 }];
  });
  // Several centres may find the same areas: the tightest circle stands for them.
  candidates.sort((a, b) => {
    const difference = b.logLikelihoodRatio - a.logLikelihoodRatio;
    return Math.abs(difference) > ROUNDING ? difference : a.radius - b.radius;
  });
  const taken = new Set<number>();
  return candidates.filter(({ members: inside }) => {
    if (inside.some((area) => taken.has(area))) return false;
    for (const area of inside) taken.add(area);
    return true;
  });
}

function describe(
  { centre, members, radius, logLikelihoodRatio }: Found,
  counts: Int32Array,
  total: number,
  windows: ScanWindows,
): Omit<ScanCluster, 'p'> {
  let [cases, population] = [0, 0];
  for (const area of members) {
    cases += counts[area] ?? 0;
    population += windows.population[area] ?? 0;
  }
  const expected = (total * population) / windows.totalPopulation;
  const relativeRisk = cases / expected / ((total - cases) / (total - expected));
  return {
    centre,
    members,
    radius,
    population,
    cases,
    expected,
    relativeRisk,
    logLikelihoodRatio,
  };
}
