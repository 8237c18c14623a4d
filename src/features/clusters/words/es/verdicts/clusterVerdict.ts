/** What the search for clusters says: where counts gather, what of it is chance, what it depends on. */
import {
  LEAST_AREAS,
  zonesBeyondChance,
  type ClusterFinding,
  type Zone,
} from '../../../answers/findClusters';
import type { Measure } from '$lib/answers/measure';
import { writePeriod } from '$lib/words/es/dates';
import { plural, writeList } from '$lib/words/es/list';
import { countOf, manyOf, subjectOf } from '$lib/words/es/measureWords';
import { writeCount } from '$lib/words/es/numbers';
import { writePValue } from '$lib/words/es/pValue';
import { WITH } from './clusterWords';

export interface ClusterSubject {
  readonly enFrase: string;
  /** As in the URL. */
  readonly periodo: string;
  readonly measure: Measure;
  /** How many colonias the alcaldía has. */
  readonly colonias: number;
  /** Name of a colonia by its key. */
  readonly nameOf: (clave: string) => string;
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

/** The whole answer in a sentence: where, or nowhere, or that it depends on what it is divided by. */
export function clusterSentence(
  finding: ClusterFinding,
  subject: ClusterSubject,
  other: ClusterFinding | null,
  depends: boolean,
): string {
  const what = `${subjectOf(subject.enFrase, subject.measure)} de ${writePeriod(subject.periodo)}`;
  if (finding.tooFew)
    return `No hay con qué buscar agrupamientos de ${what}: ${tooFew(finding, subject)}.`;
  if (other === null || other.tooFew || !depends) {
    const zones = zonesBeyondChance(finding);
    return zones.length === 0
      ? `No se observa agrupamiento más allá del azar en las ${what}.`
      : `Las ${what} se agrupan, más de lo que haría el azar, ${placesOf(zones, subject.nameOf)}.`;
  }
  const bothGather = [finding, other].every((each) => zonesBeyondChance(each).length > 0);
  return bothGather
    ? `Dónde se agrupan las ${what} depende de con qué se divida.`
    : `Si las ${what} se agrupan o no depende de con qué se divida.`;
}

/** «en Centro», «en 2 zonas: Centro; y Juárez y Tabacalera» */
function placesOf(zones: readonly Zone[], nameOf: NameOf): string {
  const names = zoneNames(zones, nameOf);
  return zones.length === 1 ? `en ${names}` : `en ${zones.length} zonas: ${names}`;
}

/** Read aloud, what is after the last semicolon must be heard as the last zone. */
function zoneNames(zones: readonly Zone[], nameOf: NameOf): string {
  const names = zones.map((zone) => zoneName(zone, nameOf));
  return [...names.slice(0, -2), names.slice(-2).join('; y ')].join('; ');
}

function tooFew({ areas, cases }: ClusterFinding, { colonias, measure }: ClusterSubject): string {
  if (areas < LEAST_AREAS) {
    return (
      `${areas === 0 ? 'ninguna' : `sólo ${areas}`} de ${colonias} colonias ` +
      `${plural(Math.max(1, areas), 'tiene', 'tienen')} su cuenta publicada, y hacen falta ${LEAST_AREAS}`
    );
  }
  return `se publican ${countOf(cases, measure)}`;
}

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
export function scanHeadline(finding: ClusterFinding, { nameOf, measure }: ClusterSubject): string {
  if (finding.tooFew) return 'No hay colonias suficientes para buscar zonas';
  const zones = zonesBeyondChance(finding);
  const [first] = zones;
  if (first === undefined) return 'No se observa agrupamiento más allá del azar';
  if (zones.length > 1) {
    return `${zones.length} zonas con más ${manyOf(measure)} de las esperadas: ${zoneNames(zones, nameOf)}`;
  }
  return (
    `Una zona con más ${manyOf(measure)} de las esperadas: ${zoneName(first, nameOf)}, ` +
    `${writeCount(first.cases)} donde se esperarían ${writeCount(first.expected)}`
  );
}

/** «406 carpetas donde se esperarían 163: 3.1 veces la tasa del resto (p de 0.001)» */
export function zoneLine(zone: Zone, measure: Measure): string {
  const times = Number.isFinite(zone.relativeRisk)
    ? `: ${zone.relativeRisk.toFixed(1)} veces la tasa del resto`
    : '';
  return (
    `${countOf(zone.cases, measure)} donde se esperarían ${writeCount(zone.expected)}${times} ` +
    `(p de\u00a0${writePValue(zone.p)})`
  );
}

/** Where the zones are with either denominator, under an answer that depends on it; null where it does not. */
export function dependenceSentence(
  finding: ClusterFinding,
  other: ClusterFinding | null,
  depends: boolean,
  nameOf: NameOf,
): string | null {
  if (other === null || finding.tooFew || other.tooFew || !depends) return null;
  return dependence(finding, other, nameOf);
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
