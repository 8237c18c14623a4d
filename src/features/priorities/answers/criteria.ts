/** The criteria by which colonias can be put in order; each is such that more is more priority. */
import type { ListRefusal } from '$features/help';

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

export function isCriterionId(text: string): text is CriterionId {
  return CRITERION_IDS.some((id) => id === text);
}

/** Why a criterion cannot order the colonias of this release. */
export type Absence =
  /** The colonias' rates do not differ beyond chance. */
  | 'tasas_iguales'
  /** The colonias' changes do not differ beyond chance. */
  | 'cambios_iguales'
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
