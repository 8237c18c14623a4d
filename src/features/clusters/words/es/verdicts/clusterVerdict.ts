/** What the search for clusters says: where counts gather, what of it is chance, what it depends on. */
import type { ColoniaKey } from '$lib/contract/coloniaKey';
import {
  LEAST_AREAS,
  zonesBeyondChance,
  type ClusterFinding,
  type Zone,
  areNeighboursAlike,
} from '../../../answers/finding';
import type { CountingUnit } from '$lib/answers/countingUnit';
import type { Period } from '$lib/period/period';
import { writePeriod } from '$lib/words/es/dates';
import { plural, writeList } from '$lib/words/es/list';
import { countOf, manyOf, subjectOf } from '$lib/words/es/unitWords';
import { writeCount } from '$lib/words/es/numbers';
import { writePValue } from '$lib/words/es/pValue';
import { WITH } from './clusterWords';
import type { Divisor } from '$lib/contract/indicators/divisors';

export interface ClusterSubject {
  readonly enFrase: string;
  /** As in the URL. */
  readonly periodo: Period;
  readonly unit: CountingUnit;
  /** How many colonias the alcaldía has. */
  readonly colonias: number;
  /** Name of a colonia by its key. */
  readonly nameOf: (clave: ColoniaKey) => string;
}

type NameOf = ClusterSubject['nameOf'];

/** Longer zones are told by those with most cases: nobody reads fourteen names in a headline. */
const NAMED = 4;
const LEADING = 3;

/** «Centro», «Juárez y Tabacalera», «14 colonias, entre ellas Centro, Doctores y Morelos» */
export function zoneName({ byCases }: Pick<Zone, 'byCases'>, nameOf: NameOf): string {
  const names = byCases.map(nameOf);
  if (names.length <= NAMED) return writeList(names);
  return `${names.length} colonias, entre ellas ${writeList(names.slice(0, LEADING))}`;
}

/** What can be said of all: whether neighbours are alike. Where, the scan seldom sees (`POWER`): it is no headline. */
export function clusterSentence(finding: ClusterFinding, subject: ClusterSubject): string {
  const what = `${subjectOf(subject.enFrase, subject.unit)} de ${writePeriod(subject.periodo)}`;
  if (finding.tooFew)
    return `No hay con qué buscar agrupamientos de ${what}: ${tooFew(finding, subject)}.`;
  return areNeighboursAlike(finding)
    ? `Colonias vecinas se parecen en sus ${what}, más de lo que haría el azar; en qué zona se juntan no se puede decir.`
    : `No se puede decir si las ${what} se juntan en alguna zona.`;
}

/** How often the scan sees what is there: tests/lib/stats/space/unlikeAreas.all.test.ts, of 3,000 cases. */
export const POWER = { areas: 36, unlike: 27, alike: 100 } as const;

/** The same in words, under the answer. */
export const POWER_SENTENCE =
  `De cada 100 simulaciones de ${POWER.areas} áreas que difieren entre sí como las colonias en violencia familiar, el ` +
  `barrido ve una zona de cinco vecinas con el doble de riesgo en ${POWER.unlike}; si no difirieran, en ${POWER.alike}.`;

/** «en Centro», «en 2 zonas: Centro; y Juárez y Tabacalera» */
function placesOf(zones: readonly Zone[], nameOf: NameOf): string {
  const names = zoneNames(zones, nameOf);
  return zones.length === 1 ? `en ${names}` : `en ${zones.length} zonas: ${names}`;
}

/**
 * The first are those least likely by chance; of many, the others are counted. Read aloud, what is after the last
 * semicolon must be heard as the last.
 */
function zoneNames(zones: readonly Zone[], nameOf: NameOf): string {
  const named = zones.length <= NAMED ? zones : zones.slice(0, LEADING);
  const others = zones.length - named.length;
  const names = [
    ...named.map((zone) => zoneName(zone, nameOf)),
    ...(others === 0 ? [] : [`${writeCount(others)} más`]),
  ];
  return [...names.slice(0, -2), names.slice(-2).join('; y ')].join('; ');
}

function tooFew(
  { peopled, areas, cases, denominator }: ClusterFinding,
  { colonias, unit }: ClusterSubject,
): string {
  if (peopled < LEAST_AREAS) {
    const known = peopled === 0 ? 'de ninguna' : `sólo de ${peopled}`;
    return (
      `${known} de ${colonias} colonias se sabe cuántas ${PEOPLE_OF[denominator]}, ` +
      `y hacen falta ${LEAST_AREAS}`
    );
  }
  if (areas < LEAST_AREAS) {
    return (
      `${areas === 0 ? 'ninguna' : `sólo ${areas}`} de ${colonias} colonias ` +
      `${plural(Math.max(1, areas), 'tiene', 'tienen')} su cuenta publicada, y hacen falta ${LEAST_AREAS}`
    );
  }
  return `se publican ${countOf(cases, unit)}`;
}

const PEOPLE_OF: Readonly<Record<Divisor, string>> = {
  mujeres: 'mujeres viven en ella',
  ambiente: 'personas están en ella de día',
};

/** «Con mujeres residentes se agrupan en Centro. Con población de paso estimada, no.» */
function dependence(finding: ClusterFinding, other: ClusterFinding, nameOf: NameOf): string {
  const [own, another] = [zonesBeyondChance(finding), zonesBeyondChance(other)];
  const first =
    own.length === 0
      ? `${WITH[finding.denominator]} no se observa agrupamiento`
      : `${WITH[finding.denominator]} se agrupan ${placesOf(own, nameOf)}`;
  const second =
    another.length === 0
      ? 'no'
      : own.length === 0
        ? `sí, ${placesOf(another, nameOf)}`
        : placesOf(another, nameOf);
  return `Con ${first}. Con ${WITH[other.denominator]}, ${second}.`;
}

/** Over the map of the scan. */
export function scanHeadline(finding: ClusterFinding, { nameOf, unit }: ClusterSubject): string {
  if (finding.tooFew) return 'No hay colonias suficientes para buscar zonas';
  const zones = zonesBeyondChance(finding);
  const [first] = zones;
  if (first === undefined) return 'Ninguna zona va más allá del azar';
  if (zones.length > 1) {
    return `${zones.length} zonas con más ${manyOf(unit)} de las esperadas: ${zoneNames(zones, nameOf)}`;
  }
  return (
    `Una zona con más ${manyOf(unit)} de las esperadas: ${zoneName(first, nameOf)}, ` +
    `${writeCount(first.cases)} donde se esperarían ${writeCount(first.expected)}`
  );
}

/** «406 carpetas donde se esperarían 163: 3.1 veces la tasa del resto (p de 0.001)» */
export function zoneLine(zone: Zone, unit: CountingUnit): string {
  const times = Number.isFinite(zone.relativeRisk)
    ? `: ${zone.relativeRisk.toFixed(1)} veces la tasa del resto`
    : '';
  return (
    `${countOf(zone.cases, unit)} donde se esperarían ${writeCount(zone.expected)}${times} ` +
    `(p de\u00a0${writePValue(zone.p)})`
  );
}

/** Whether the zones survive the other denominator; null where it was not tried. */
export function denominatorSentence(
  finding: ClusterFinding,
  other: ClusterFinding | null,
  holds: boolean,
  nameOf: NameOf,
): string | null {
  if (other === null || finding.tooFew || other.tooFew) return null;
  if (!holds) {
    return `${dependence(finding, other, nameOf)} El hallazgo depende de con qué se divide.`;
  }
  return zonesBeyondChance(finding).length === 0
    ? `Tampoco con ${WITH[other.denominator]} se observa agrupamiento.`
    : `Con ${WITH[other.denominator]} las zonas son casi las mismas: ${placesOf(zonesBeyondChance(other), nameOf)}.`;
}
