/** Where counts cluster beyond chance, with one denominator: three methods over the same colonias. */
import { empiricalBayesIndex, standardisedRates } from '$lib/stats/space/empiricalBayesIndex';
import { kulldorffScan } from '$lib/stats/space/kulldorffScan';
import { localClusters } from '$lib/stats/space/localClusters';
import type { Quadrant } from '$lib/stats/space/localMoran';
import { scanWindows } from '$lib/stats/space/scanWindows';
import { contiguity } from '$lib/stats/space/weights';
import { countedAreas, type ClusterArea } from './area';
import type { Denominator } from '../view';

/** With fewer colonias than this neither a neighbourhood nor a circle tells anything. */
export const LEAST_AREAS = 10;
/** A zone of the scan is said below this p; a neighbourhood, up to this share of false ones. */
const CLUSTER_ALPHA = 0.05;

export interface ClusterSearch {
  readonly areas: readonly ClusterArea[];
  readonly denominator: Denominator;
  /** Largest share of the people that a circle may hold. */
  readonly share: number;
  readonly replicas: { readonly scan: number; readonly moran: number };
  readonly seed: number;
}

/** A circle with more cases than its people would bring. */
export interface Zone {
  /** Keys, nearest to the centre first. */
  readonly claves: readonly string[];
  /** The same, most cases first. */
  readonly byCases: readonly string[];
  readonly cases: number;
  readonly expected: number;
  /** Rate inside over rate outside; Infinity where every case is inside. */
  readonly relativeRisk: number;
  readonly logLikelihoodRatio: number;
  readonly p: number;
  /** Kilometres from the centre to the farthest. */
  readonly radius: number;
}

/** A colonia beside its neighbours. */
export interface Neighbourhood {
  readonly clave: string;
  readonly quadrant: Quadrant;
  readonly index: number;
  readonly p: number;
  /** Adjusted for asking of every colonia. */
  readonly adjusted: number;
}

export interface ClusterFinding {
  readonly denominator: Denominator;
  /** How many colonias took part. */
  readonly areas: number;
  readonly cases: number;
  readonly people: number;
  /** Too few colonias, or no case: nothing was searched. */
  readonly tooFew: boolean;
  /** From the most likely down, whatever their p. */
  readonly zones: readonly Zone[];
  /** Those that have a neighbour that took part. */
  readonly neighbourhoods: readonly Neighbourhood[];
  /** Moran's I of standardised rates, over all of them; null where it cannot be told. */
  readonly global: { readonly index: number; readonly p: number } | null;
}

/** What each method takes of the time, nearly all of it the scan's. */
const STAGES = { moran: 0.1, global: 0.05 };

/**
 * Local Moran and the empirical Bayes index of rates that are first standardised by how much they vary
 * by chance, and Kulldorff's scan for high rates. A colonia without neighbours has no neighbourhood, but
 * counts for the index and the scan, as in R's spdep.
 * @param report told the share done, 0 to 1
 */
export function findClusters(
  { areas, denominator, share, replicas, seed }: ClusterSearch,
  report: (share: number) => void = () => {},
): ClusterFinding {
  const counted = countedAreas(areas, denominator);
  const counts = counted.map(({ n }) => n);
  const people = counted.map((area) => area.people);
  const summary = {
    denominator,
    areas: counted.length,
    cases: sum(counts),
    people: sum(people),
  };
  const rates = counted.length < LEAST_AREAS ? null : standardisedRates(counts, people);
  if (rates === null) {
    return { ...summary, tooFew: true, zones: [], neighbourhoods: [], global: null };
  }
  const stage = (from: number, width: number) => (done: number, total: number) =>
    report(from + (width * done) / total);
  const claves = counted.map(({ clave }) => clave);
  const weights = contiguity(
    claves,
    counted.flatMap(({ clave, neighbours }) =>
      neighbours.map((other): readonly [string, string] => [clave, other]),
    ),
  );
  const local = localClusters(rates, weights, {
    replicas: replicas.moran,
    seed,
    onProgress: stage(0, STAGES.moran),
  });
  const global = empiricalBayesIndex(counts, people, weights, {
    replicas: replicas.moran,
    seed,
    onProgress: stage(STAGES.moran, STAGES.global),
  });
  const windows = scanWindows(
    {
      x: counted.map(({ lon }) => lon),
      y: counted.map(({ lat }) => lat),
      population: people,
    },
    { share, distance: 'greatCircle' },
  );
  const keysOf = (places: readonly number[]) => places.flatMap((place) => claves[place] ?? []);
  const before = STAGES.moran + STAGES.global;
  const scanned = kulldorffScan(counts, windows, {
    replicas: replicas.scan,
    seed,
    onProgress: stage(before, 1 - before),
  });
  return {
    ...summary,
    tooFew: false,
    zones: scanned.map(({ members, ...zone }) => ({
      claves: keysOf(members),
      byCases: keysOf([...members].sort((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0))),
      cases: zone.cases,
      expected: zone.expected,
      relativeRisk: zone.relativeRisk,
      logLikelihoodRatio: zone.logLikelihoodRatio,
      p: zone.p,
      radius: zone.radius,
    })),
    neighbourhoods: local.flatMap((found, place) => {
      const clave = claves[place];
      if (found === null || clave === undefined) return [];
      const { quadrant, index, p, adjusted } = found;
      return [{ clave, quadrant, index, p, adjusted }];
    }),
    global,
  };
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0);

/** The zones that chance alone would seldom give. */
export function zonesBeyondChance({ zones }: ClusterFinding): readonly Zone[] {
  return zones.filter(({ p }) => p < CLUSTER_ALPHA);
}

/** The neighbourhoods that stand out, a share of at most 5 % of them false. */
export function neighbourhoodsBeyondChance({
  neighbourhoods,
}: ClusterFinding): readonly Neighbourhood[] {
  return neighbourhoods.filter(({ adjusted }) => adjusted <= CLUSTER_ALPHA);
}
