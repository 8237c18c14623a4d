/** Findings → how each colonia is drawn on the two maps. */
import {
  neighbourhoodsBeyondChance,
  zonesBeyondChance,
  type Neighbourhood,
} from './answers/finding';
import { UNSTABLE_BELOW } from '$lib/answers/ranking';
import type { CountingUnit } from '$lib/answers/countingUnit';
import type { ClusterShape, MapZone } from '$lib/figures/map/ClusterMap.svelte';
import { classBreaks, classOf } from '$lib/figures/map/classes';
import { countOf } from '$lib/words/es/unitWords';
import { writeRate } from '$lib/words/es/numbers';
import { PER_WORDS } from './words/es/verdicts/clusterWords';
import { QUADRANT_WORDS } from './words/es/verdicts/neighbourhoodVerdict';
import type { ClusterAnswer } from './ask';
import { letterOf, zoneLetter } from './tables';
import { suppressedWords } from '$lib/words/es/suppressedWords';
import { clustersWords } from './words/es/clusters';

export interface ScanMarks {
  readonly shapes: readonly ClusterShape[];
  readonly zones: readonly MapZone[];
  readonly breaks: readonly number[];
}

/** Filled by rate, the zones beyond chance outlined. */
export function scanMarks({ view, areas, clusters }: ClusterAnswer, unit: CountingUnit): ScanMarks {
  const zones = zonesBeyondChance(clusters.finding);
  const breaks = classBreaks(
    areas.map(({ n, tasa }) => ({ value: tasa, unstable: n !== null && n < UNSTABLE_BELOW })),
  );
  return {
    breaks,
    zones: zones.map(({ byCases }, place) => ({
      letter: zoneLetter(place),
      claves: byCases,
    })),
    shapes: areas.map(({ clave, nombre, n, tasa }) => {
      const level = tasa === null ? null : classOf(tasa, breaks);
      const letter = letterOf(zones, clave);
      const told =
        n === null
          ? suppressedWords.unpublished
          : clustersWords.counted(
              countOf(n, unit),
              tasa === null ? null : `${writeRate(tasa)} ${PER_WORDS[view.divisor]}`,
            );
      return {
        clave,
        fill: level === null ? 'var(--ground)' : `var(--seq-${level})`,
        ink: level === null ? 'var(--ink)' : `var(--seq-ink-${level})`,
        hidden: n === null,
        named: true,
        title: clustersWords.colonia(nombre, told, letter),
      };
    }),
  };
}

interface Paint {
  readonly fill: string;
  readonly ink: string;
}

export const QUADRANT_PAINT: Readonly<Record<Neighbourhood['quadrant'], Paint>> = {
  'high-high': { fill: 'var(--seq-4)', ink: 'var(--seq-ink-4)' },
  'low-low': { fill: 'var(--green)', ink: 'var(--ground)' },
  'high-low': { fill: 'var(--seq-2)', ink: 'var(--seq-ink-2)' },
  'low-high': {
    fill: 'var(--green-soft)',
    ink: 'var(--ink)',
  },
};

/** Only what stands out from chance is filled. */
export function neighbourhoodMarks({ areas, clusters }: ClusterAnswer): readonly ClusterShape[] {
  const found = new Map(
    neighbourhoodsBeyondChance(clusters.finding).map(({ clave, quadrant }) => [clave, quadrant]),
  );
  return areas.map(({ clave, nombre, n }) => {
    const quadrant = found.get(clave);
    const paint = quadrant === undefined ? undefined : QUADRANT_PAINT[quadrant];
    const told = quadrant === undefined ? clustersWords.withinChance : QUADRANT_WORDS[quadrant];
    return {
      clave,
      fill: paint?.fill ?? (n === null ? 'var(--ground)' : 'var(--rule)'),
      ink: paint?.ink ?? 'var(--ink-2)',
      hidden: n === null,
      named: true,
      title: clustersWords.colonia(nombre, n === null ? suppressedWords.unpublished : told, null),
    };
  });
}
