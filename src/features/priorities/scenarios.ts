/** The frozen scenarios of an address, and what each is held against. */
import { compareScenarios, type ScenarioComparison } from './answers/compareScenarios';
import { CRITERION_IDS } from './answers/criteria';
import type { Evidence } from './answers/evidence';
import { prioritise, type Priority } from './answers/prioritise';
import { isInternalRelease } from '$lib/contract/internal';
import { criterionWords, PRESET_NAMES, OWN_WEIGHTS } from './words/es/criterionWords';
import { writeWeight } from './words/es/verdicts/priorityVerdict';
import {
  BROKEN_SCENARIO,
  INTERNAL_SCENARIO,
  lostCriteriaSentence,
  otherInternalSentence,
  releaseTitle,
  SCORES_IN_SCENARIO,
} from './words/es/verdicts/scenarioVerdict';
import {
  parseFrozen,
  printFrozen,
  seal,
  type FrozenRefusal,
  type SealedScenario,
} from './frozenScenario';
import {
  parsePriority,
  printPriority,
  printWeightParts,
  type PriorityContext,
  type PriorityView,
} from './view';
import type { Params } from '$lib/view/view';
import { PARTS, weightsOfParts, type WeightParts } from './weightParts';
import { SEED } from './ask';

export interface FrozenInAddress {
  readonly first: SealedScenario | null;
  readonly second: SealedScenario | null;
}

const REFUSALS: Readonly<Record<FrozenRefusal, string>> = {
  interno: INTERNAL_SCENARIO,
  interno_con_puntajes: SCORES_IN_SCENARIO,
  alterado: BROKEN_SCENARIO,
};

/**
 * The scenarios of an address, and a note for each that can't be shown. One of internal use carries no
 * order: it is found again with its weights, on the very release that it was frozen on.
 */
export function readFrozen(
  params: Params,
  evidence: Evidence,
  context: PriorityContext,
): { readonly kept: FrozenInAddress; readonly notas: readonly string[] } {
  const notas = new Set<string>();
  const read = (name: string): SealedScenario | null => {
    const text = params.get(name) || null;
    if (text === null) return null;
    const found = parseFrozen(text, context.publicacion);
    if ('refusal' in found) {
      notas.add(REFUSALS[found.refusal]);
      return null;
    }
    if ('orden' in found) return found;
    if (found.publicacion !== context.publicacion) {
      notas.add(otherInternalSentence(found.publicacion, weightsText(found.parts)));
      return null;
    }
    return { ...found, orden: scoredPlaces(prioritise(evidence, weightsOfParts(found.parts))) };
  };
  const kept = { first: read('congelado'), second: read('contra') };
  return { kept, notas: [...notas] };
}

/** «Mujeres residentes 40 % · Tasa de violencia familiar 60 %» */
export function weightsText(parts: WeightParts): string {
  return CRITERION_IDS.flatMap((id) => {
    const part = parts[id] ?? 0;
    return part === 0 ? [] : [`${criterionWords(id).name} ${writeWeight(part / PARTS)}`];
  }).join(' · ');
}

/** Whether what is frozen here goes into an address without its order. */
export const isWithoutOrder = ({ publicacion }: Pick<SealedScenario, 'publicacion'>): boolean =>
  isInternalRelease(publicacion);

/** The query of a view and its frozen scenarios, `?` included; weights by default are left out. */
export function addressOf(view: PriorityView, { first, second }: FrozenInAddress): string {
  const frozen = [
    ...(first === null ? [] : [`congelado=${printFrozen(first)}`]),
    ...(second === null ? [] : [`contra=${printFrozen(second)}`]),
  ];
  const weights = printPriority(view);
  if (frozen.length === 0) return weights;
  return `${weights === '' ? '?' : `${weights}&`}${frozen.join('&')}`;
}

export function freeze(
  priority: Priority,
  view: PriorityView,
  publicacion: string,
): SealedScenario {
  return seal({
    publicacion,
    preset: view.preset,
    parts: view.parts,
    semilla: SEED,
    orden: scoredPlaces(priority),
  });
}

function scoredPlaces({ order }: Priority) {
  return order.map(({ clave, score }) => ({ clave, puntaje: Math.round(score * 1000) }));
}

/** The other side of a comparison. */
export interface Beside {
  readonly title: string;
  readonly publicacion: string;
  /** Null where it is not frozen. */
  readonly hash: string | null;
  readonly comparison: ScenarioComparison;
  /** What the two do not have in common, beside the order; null where nothing. */
  readonly caution: string | null;
}

export function besideFrozen(frozen: SealedScenario, other: SealedScenario): Beside {
  return {
    title: titleOf(other),
    publicacion: other.publicacion,
    hash: other.hash,
    comparison: compareScenarios(frozen.orden, other.orden),
    caution: null,
  };
}

export function besidePriority(
  frozen: SealedScenario,
  title: string,
  priority: Priority,
  publicacion: string,
): Beside {
  return {
    title,
    publicacion,
    hash: null,
    comparison: compareScenarios(frozen.orden, scoredPlaces(priority)),
    caution: null,
  };
}

/** Its own weights, on what a later release knows: fewer criteria where that one measures fewer. */
export function besideRelease(
  frozen: SealedScenario,
  evidence: Evidence,
  context: PriorityContext,
): Beside {
  const weighed = CRITERION_IDS.filter((id) => (frozen.parts[id] ?? 0) > 0);
  const lost = weighed.filter((id) => !context.criteria.includes(id));
  const asked = new Map([['pesos', printWeightParts(frozen.parts)]]);
  const { view } = parsePriority(asked, context);
  const again = prioritise(evidence, weightsOfParts(view.parts));
  return {
    ...besidePriority(
      frozen,
      releaseTitle(lost.length, weighed.length),
      again,
      context.publicacion,
    ),
    caution: lostCriteriaSentence(
      lost.map((id) => criterionWords(id).name),
      weighed.length,
    ),
  };
}

/** «Hogar, congelado 3f9a01c2» */
export function titleOf({ preset, hash }: SealedScenario): string {
  return `${preset === null ? OWN_WEIGHTS : PRESET_NAMES[preset]}, congelado ${hash.slice(0, 8)}`;
}
