/** What marks a search for clusters bears. */
import {
  areNeighboursAlike,
  neighbourhoodsBeyondChance,
  zonesBeyondChance,
  type ClusterFinding,
  type Zone,
} from './answers/finding';
import type { DataMarks } from '$lib/export/dataMarks';

/** Of the whole answer: whether neighbours are alike. */
export function likenessMarks(finding: ClusterFinding): DataMarks {
  return { verdict: finding.tooFew ? 'none' : areNeighboursAlike(finding) ? 'above' : 'chance' };
}

/** The zones beyond chance, or that there is none; and whether that holds with the other divisor. */
export function scanMarks(finding: ClusterFinding): DataMarks {
  const zones = zonesBeyondChance(finding);
  const [likeliest] = finding.zones;
  return {
    verdict: finding.tooFew ? 'none' : zones.length > 0 ? 'above' : 'chance',
    beyond: zones.length,
    of: finding.areas,
    n: zones.length === 0 ? finding.cases : zones.map(({ cases }) => cases),
    ...(zones.length === 0
      ? {}
      : {
          place: zones.flatMap(({ byCases }) => byCases),
          count: zones.map(({ byCases }) => byCases.length),
          expected: zones.map(({ expected }) => expected),
        }),
    p: zones.length === 0 ? likeliest?.p : zones.map(({ p }) => p),
  };
}

/** How many zones there are with one divisor and with the other, and how many colonias each has. */
export function dependenceMarks({
  finding,
  other,
}: {
  readonly finding: ClusterFinding;
  readonly other: ClusterFinding | null;
}): DataMarks {
  const both = [finding, ...(other === null ? [] : [other])].map(zonesBeyondChance);
  return {
    beyond: both.map((zones) => zones.length),
    count: both.flatMap((zones) => zones.map(({ byCases }) => byCases.length)),
  };
}

export function zoneMarks({ byCases, cases, expected, relativeRisk, p }: Zone): DataMarks {
  return {
    place: byCases,
    verdict: 'above',
    n: cases,
    count: byCases.length,
    expected,
    ratio: relativeRisk,
    p,
  };
}

/** Each colonia that is like its neighbours, or unlike them, beyond chance. */
export function neighbourhoodMarks(finding: ClusterFinding): DataMarks {
  const found = neighbourhoodsBeyondChance(finding);
  if (finding.tooFew) return { verdict: 'none' };
  if (found.length === 0) return { verdict: 'chance' };
  return {
    place: found.map(({ clave }) => clave),
    class: found.map(({ quadrant }) => quadrant),
    'p-adjusted': found.map(({ adjusted }) => adjusted),
  };
}
