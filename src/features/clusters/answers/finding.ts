/** What a search for clusters found, and what of it is beyond chance: without what it takes to search. */
import type { ColoniaKey } from '$lib/contract/coloniaKey';
import type { Quadrant } from '$lib/stats/space/localMoran';
import type { Divisor } from '$lib/contract/indicators/divisors';

/** With fewer colonias than this neither a neighbourhood nor a circle tells anything. */
export const LEAST_AREAS = 10;
/** A zone of the scan is said below this p; a neighbourhood, up to this share of false ones. */
const CLUSTER_ALPHA = 0.05;

/** A circle with more cases than its people would bring. */
export interface Zone {
  /** Keys, nearest to the centre first. */
  readonly claves: readonly ColoniaKey[];
  /** The same, most cases first. */
  readonly byCases: readonly ColoniaKey[];
  readonly cases: number;
  readonly expected: number;
  /** Rate inside over rate outside; Infinity where every case is inside. */
  readonly relativeRisk: number;
  readonly logLikelihoodRatio: number;
  readonly p: number;
  /** Kilometres from the centre to the farthest. */
  readonly radius: number;
  /** How many of its colonias have a rate above that of all. */
  readonly above: number;
}

/** A colonia beside its neighbours. */
export interface Neighbourhood {
  readonly clave: ColoniaKey;
  readonly quadrant: Quadrant;
  readonly index: number;
  readonly p: number;
  /** Adjusted for asking of every colonia. */
  readonly adjusted: number;
}

export interface ClusterFinding {
  readonly denominator: Divisor;
  /** Of how many colonias it is known by how many people to divide. */
  readonly peopled: number;
  /** How many colonias took part: those, with a published count. */
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

/**
 * The zones that colonias which only differ one by one would seldom give; none whose colonias are mostly below
 * the rate of all, which one or two of them would make a zone of more.
 */
export function zonesBeyondChance({ zones }: ClusterFinding): readonly Zone[] {
  return zones.filter(({ p, above, claves }) => p < CLUSTER_ALPHA && 2 * above >= claves.length);
}

/** The neighbourhoods that stand out, a share of at most 5 % of them false. */
export function neighbourhoodsBeyondChance({
  neighbourhoods,
}: ClusterFinding): readonly Neighbourhood[] {
  return neighbourhoods.filter(({ adjusted }) => adjusted <= CLUSTER_ALPHA);
}

/** Whether neighbours are alike beyond chance, all of them taken together. */
export function areNeighboursAlike({ global }: ClusterFinding): boolean {
  return global !== null && global.p < CLUSTER_ALPHA;
}
