/** A finding and whether it survives another denominator, and whatever is not published. */
import type { Divisor } from '$lib/contract/indicators/divisors';
import { filledIn, type ClusterArea, type Extreme } from './area';
import { findClusters, type ClusterSearch } from './findClusters';
import { neighbourhoodsBeyondChance, zonesBeyondChance, type ClusterFinding } from './finding';

export interface RobustSearch extends ClusterSearch {
  /** The alcaldía's cases, those of no colonia included; null where unknown. */
  readonly total: number | null;
  /** Whether the finding may depend on who is counted as being there. */
  readonly tryOther: boolean;
}

export interface RobustClusters {
  readonly finding: ClusterFinding;
  /** The same with the other denominator; null where it was not tried. */
  readonly other: ClusterFinding | null;
  /** The same with what is not published at its least and at its most; null where all is published. */
  readonly extremes: Readonly<Record<Extreme, ClusterFinding>> | null;
  /** Colonias left out because their count is not published. */
  readonly hidden: number;
}

/** Two searches tell the same where at least this share of the colonias that either names are named by both. */
const SAME = 0.5;

/** @param report told the share done, 0 to 1 */
export function robustClusters(
  { total, tryOther, ...search }: RobustSearch,
  report: (share: number) => void = () => {},
): RobustClusters {
  const { areas, denominator } = search;
  const hidden = areas.filter(({ n }) => n === null).length;
  const hasOther = tryOther && hasDenominator(areas, otherDenominator(denominator));
  const runs = 1 + (hasOther ? 1 : 0) + (hidden > 0 ? 2 : 0);
  let done = 0;
  const run = (changed: Partial<ClusterSearch>): ClusterFinding => {
    const before = done;
    const found = findClusters({ ...search, ...changed }, (share) =>
      report((before + share) / runs),
    );
    done += 1;
    return found;
  };
  const finding = run({});
  const other = hasOther ? run({ denominator: otherDenominator(denominator) }) : null;
  const extremes =
    hidden > 0
      ? {
          least: run({ areas: filledIn(areas, total, 'least') }),
          most: run({ areas: filledIn(areas, total, 'most') }),
        }
      : null;
  return { finding, other, extremes, hidden };
}

/** The one that a finding is tried against. */
export function otherDenominator(denominator: Divisor): Divisor {
  return denominator === 'mujeres' ? 'ambiente' : 'mujeres';
}

/** Whether there is something of this to divide by. */
export function hasDenominator(areas: readonly ClusterArea[], denominator: Divisor): boolean {
  return areas.some((area) => (area[denominator] ?? 0) > 0);
}

/** Whether two searches name mostly the same colonias as zones. */
export function sameZones(one: ClusterFinding, another: ClusterFinding): boolean {
  return overlap(zoneKeys(one), zoneKeys(another));
}

/** Whether two searches name mostly the same colonias as neighbourhoods of the same kind. */
export function sameNeighbourhoods(one: ClusterFinding, another: ClusterFinding): boolean {
  return overlap(neighbourhoodKeys(one), neighbourhoodKeys(another));
}

const zoneKeys = (finding: ClusterFinding) =>
  new Set(zonesBeyondChance(finding).flatMap(({ claves }) => claves));

const neighbourhoodKeys = (finding: ClusterFinding) =>
  new Set(neighbourhoodsBeyondChance(finding).map(({ clave, quadrant }) => `${clave} ${quadrant}`));

function overlap(one: ReadonlySet<string>, another: ReadonlySet<string>): boolean {
  const either = new Set([...one, ...another]);
  const both = [...one].filter((key) => another.has(key));
  return either.size === 0 || both.length / either.size >= SAME;
}
