/** What two scenarios of priorities have in common, and in what they differ. */
import { plural, writeList } from '$lib/words/es/list';

export interface ScenarioDifference {
  /** Names of the colonias that come among the first five, and of those that leave them. */
  readonly enters: readonly string[];
  readonly leaves: readonly string[];
  /** How many have another place, of how many. */
  readonly moved: number;
  readonly colonias: number;
  /** Whether they are of two releases. */
  readonly otherRelease: boolean;
}

/** Over the two orders. */
export function scenarioHeadline({
  enters,
  leaves,
  moved,
  otherRelease,
}: ScenarioDifference): string {
  const when = otherRelease ? 'De una publicación a otra' : 'De un escenario al otro';
  if (moved === 0) return `${when} no cambia el lugar de ninguna colonia`;
  if (enters.length === 0 && leaves.length === 0) {
    return `${when} las cinco primeras son las mismas`;
  }
  const told = [
    ...(enters.length === 0
      ? []
      : [`${plural(enters.length, 'entra', 'entran')} ${writeList(enters)}`]),
    ...(leaves.length === 0
      ? []
      : [`${plural(leaves.length, 'sale', 'salen')} ${writeList(leaves)}`]),
  ];
  return `${when}, entre las cinco primeras ${told.join(' y ')}`;
}

/** «12 de 33 colonias tienen otro lugar.» */
export function movedSentence({ moved, colonias }: ScenarioDifference): string {
  return moved === 0
    ? `Las ${colonias} colonias tienen el mismo lugar.`
    : `${moved} de ${colonias} colonias ${plural(moved, 'tiene', 'tienen')} otro lugar.`;
}

/**
 * What a frozen scenario is held against in a later release.
 * @param lost how many of its criteria that release does not measure
 */
export function releaseTitle(lost: number, weighed: number): string {
  if (lost === 0) return 'los mismos pesos con esta publicación';
  return lost === weighed
    ? 'los pesos iguales de esta publicación'
    : 'sus pesos, entre lo que esta publicación mide';
}

/** Which criteria of a frozen scenario a later release does not measure; null where it measures all. */
export function lostCriteriaSentence(lost: readonly string[], weighed: number): string | null {
  if (lost.length === 0) return null;
  if (lost.length === weighed) {
    return 'Esta publicación no mide ningún criterio del escenario: se compara con los pesos iguales.';
  }
  const names = writeList(lost.map((name) => `«${name}»`));
  return `Esta publicación no mide ${names}: su peso se reparte entre los demás criterios del escenario.`;
}

/** Where weights are of criteria that were of one datum and now are one. */
export const ONE_DATUM =
  'Las carpetas al año y la probabilidad de superar a la alcaldía ya no son criterios: salían de las mismas ' +
  'carpetas que la tasa, y las contaban tres veces. Su peso pasó a la tasa.';

/** Of a scenario of internal use, on a public site. */
export const INTERNAL_SCENARIO =
  'El escenario congelado de la dirección se hizo en un sitio de uso interno, con cuentas sin proteger: no se abre en el sitio público. No se muestra.';

/** Of one that an earlier version froze on a site of internal use. */
export const SCORES_IN_SCENARIO =
  'El escenario congelado de la dirección lleva puntajes hechos con cuentas sin proteger: lo hizo una versión anterior. No se muestra; borra ese enlace y congela el escenario otra vez.';

/**
 * Of a scenario of another release of internal use.
 * @param weights each criterion with its weight
 */
export function otherInternalSentence(publicacion: string, weights: string): string {
  return `El escenario se congeló con la publicación interna «${publicacion}», que no es la de este sitio. El enlace no lleva su orden, así que no puede rehacerse; sus pesos eran: ${weights}.`;
}

/** Of a link whose hash is not that of what it says, or that says nothing. */
export const BROKEN_SCENARIO =
  'El escenario congelado de la dirección está incompleto o fue alterado: su huella no corresponde. No se muestra.';
