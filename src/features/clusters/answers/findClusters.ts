/** Where counts cluster beyond chance, with one denominator: three methods over the same colonias. */
import { gammaPrior } from '$lib/stats/areas/gammaPoisson';
import { empiricalBayesIndex, standardisedRates } from '$lib/stats/space/empiricalBayesIndex';
import { kulldorffScan } from '$lib/stats/space/kulldorffScan';
import { localClusters } from '$lib/stats/space/localClusters';
import { scanWindows } from '$lib/stats/space/scanWindows';
import { contiguity } from '$lib/stats/space/weights';
import { countedAreas, type ClusterArea } from './area';
import { LEAST_AREAS, type ClusterFinding } from './finding';
import type { Divisor } from '$lib/contract/indicators/divisors';

export interface ClusterSearch {
  readonly areas: readonly ClusterArea[];
  readonly denominator: Divisor;
  /** Largest share of the people that a circle may hold. */
  readonly share: number;
  readonly replicas: { readonly scan: number; readonly moran: number };
  readonly seed: number;
}

/** What each method takes of the time, nearly all of it the scan's. */
const STAGES = { moran: 0.1, global: 0.05 };

/**
 * Local Moran and the empirical Bayes index of rates that are first standardised by how much they vary
 * by chance, and Kulldorff's scan for high rates, against colonias that differ one by one as much as these do. A colonia without neighbours has no neighbourhood, but
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
    peopled: areas.filter((area) => (area[denominator] ?? 0) > 0).length,
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
  const rateOfAll = summary.cases / summary.people;
  const isAbove = (place: number) => (counts[place] ?? 0) > rateOfAll * (people[place] ?? 0);
  const scanned = kulldorffScan(counts, windows, {
    replicas: replicas.scan,
    seed,
    apart: gammaPrior(
      counted.map(({ n, people: own }) => ({ count: n, expected: rateOfAll * own })),
    ),
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
      above: members.filter(isAbove).length,
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
