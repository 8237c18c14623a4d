/** What the search for clusters says: where counts gather, what of it is chance, what it depends on. */
import {
  LEAST_AREAS,
  zonesBeyondChance,
  type ClusterFinding,
  type Zone,
} from '$lib/answers/clusters/findClusters';
import type { Measure } from '$lib/answers/measure';
import { writePeriod } from '../dates';
import { plural, writeList } from '../list';
import { capitalised, countOf, manyOf, subjectOf } from '../measureWords';
import { writeCount } from '../numbers';
import { writePValue } from '../pValue';
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

/** The whole answer in a sentence: where, or nowhere; with which denominator, where it depends on it. */
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
  return `${capitalised(what)}: ${dependence(finding, other, subject.nameOf)}.`;
}

/** «en Centro», «en 2 zonas: Centro; Juárez y Tabacalera» */
function placesOf(zones: readonly Zone[], nameOf: NameOf): string {
  const names = zones.map((zone) => zoneName(zone, nameOf));
  return zones.length === 1
    ? `en ${names[0] ?? ''}`
    : `en ${zones.length} zonas: ${names.join('; ')}`;
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

/** «con mujeres residentes se agrupan en Centro; con población de paso estimada, no: el hallazgo depende …» */
function dependence(finding: ClusterFinding, other: ClusterFinding, nameOf: NameOf): string {
  const [own, another] = [zonesBeyondChance(finding), zonesBeyondChance(other)];
  const first =
    own.length === 0
      ? `con ${WITH[finding.denominator]} no se observa agrupamiento`
      : `con ${WITH[finding.denominator]} se agrupan ${placesOf(own, nameOf)}`;
  const second =
    another.length === 0
      ? 'no'
      : own.length === 0
        ? `sí, ${placesOf(another, nameOf)}`
        : placesOf(another, nameOf);
  return `${first}; con ${WITH[other.denominator]}, ${second}. El hallazgo depende de con qué se divide`;
}

/** Over the map of the scan. */
export function scanHeadline(finding: ClusterFinding, { nameOf, measure }: ClusterSubject): string {
  if (finding.tooFew) return 'No hay colonias suficientes para buscar zonas';
  const zones = zonesBeyondChance(finding);
  const [first] = zones;
  if (first === undefined) return 'No se observa agrupamiento más allá del azar';
  if (zones.length > 1) {
    return `${zones.length} zonas con más ${manyOf(measure)} de las esperadas: ${zones
      .map((zone) => zoneName(zone, nameOf))
      .join('; ')}`;
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

/** Whether the zones survive the other denominator; null where it was not tried. */
export function denominatorSentence(
  finding: ClusterFinding,
  other: ClusterFinding | null,
  holds: boolean,
  nameOf: NameOf,
): string | null {
  if (other === null || finding.tooFew || other.tooFew) return null;
  if (!holds) return `${capitalised(dependence(finding, other, nameOf))}.`;
  return zonesBeyondChance(finding).length === 0
    ? `Tampoco con ${WITH[other.denominator]} se observa agrupamiento.`
    : `Con ${WITH[other.denominator]} las zonas son casi las mismas: ${placesOf(zonesBeyondChance(other), nameOf)}.`;
}
