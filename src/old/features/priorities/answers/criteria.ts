/** The criteria by which colonias can be put in order; each is such that more is more priority. */
import type { ListRefusal } from '$old/features/help';

/** Indicators that are counted by colonia and year: those of the two tracks of the cabinet. */
export const TRACKS = ['familiar', 'sexual'] as const;
export type Track = (typeof TRACKS)[number];

export const CRITERION_IDS = [
  'familiar_carga',
  'familiar_tasa',
  'familiar_excedencia',
  'familiar_cambio',
  'sexual_carga',
  'sexual_tasa',
  'sexual_excedencia',
  'sexual_cambio',
  'distancia',
  'mujeres_por_servicio',
  'mujeres',
  'ninas',
  'ambiente',
] as const;
export type CriterionId = (typeof CRITERION_IDS)[number];

/**
 * Criteria of earlier versions that are weighed no more, and the one of the same datum that their weight goes to:
 * how many a year, what rate and how likely above the alcaldía were all of one count. Addresses may still ask for
 * them.
 */
export const SUCCESSORS: Readonly<Partial<Record<CriterionId, CriterionId>>> = {
  familiar_carga: 'familiar_tasa',
  familiar_excedencia: 'familiar_tasa',
  sexual_carga: 'sexual_tasa',
  sexual_excedencia: 'sexual_tasa',
};

/** Those that can be weighed where the release measures them: one of each datum. */
export const WEIGHED_IDS: readonly CriterionId[] = CRITERION_IDS.filter(
  (id) => SUCCESSORS[id] === undefined,
);

export function isCriterionId(text: string): text is CriterionId {
  return CRITERION_IDS.some((id) => id === text);
}

/**
 * A criterion that counts give enters where the colonias differ in it beyond chance, by the same test for all:
 * below this p.
 */
export const ENTERS_BELOW = 0.05;

/** Why a criterion cannot order the colonias of this release. */
export type Absence =
  /** The colonias' rates do not differ beyond chance. */
  | 'tasas_iguales'
  /** The colonias' changes do not differ beyond chance. */
  | 'cambios_iguales'
  /** A break of the series is between the two years, or in one. */
  | 'ruptura'
  /** Too little is known of where help is to measure by it. */
  | ListRefusal
  /** Some colonia lacks it. */
  | 'sin_dato'
  /** All have the same. */
  | 'todas_iguales';

export interface AbsentCriterion {
  readonly id: CriterionId;
  readonly reason: Absence;
}

/** A weight for each criterion that is weighed, 0 or more; they add up to one. */
export type Weights = Readonly<Partial<Record<CriterionId, number>>>;
