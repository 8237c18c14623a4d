/** The frozen scenarios of an address, and what each is held against. */
import { compareScenarios, type ScenarioComparison } from './answers/compareScenarios';
import { WEIGHED_IDS } from './answers/criteria';
import type { Evidence } from './answers/evidence';
import { prioritise, type Priority } from './answers/prioritise';
import { isInternalRelease } from '$lib/contract/internal';
import { criterionWords, PRESET_NAMES, OWN_WEIGHTS } from './words/es/criterionWords';
import { scenariosWords } from './words/es/scenarios';
import { lostCriteriaSentence, ONE_DATUM, releaseTitle } from './words/es/verdicts/scenarioVerdict';
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
import { distinctNotes } from '$lib/view/distinctNotes';
import type { Params } from '$lib/view/view';
import { hasRetired, weightsOfParts, withSuccessors, type WeightParts } from './weightParts';
import { SEED } from './ask';

export interface FrozenInAddress {
  readonly first: SealedScenario | null;
  readonly second: SealedScenario | null;
}

/** Why a scenario of an address can't be shown; of another internal release, with the weights it had. */
export type ScenarioNote =
  | { readonly kind: 'escenario'; readonly why: FrozenRefusal }
  | {
      readonly kind: 'escenario_de_otra';
      readonly publicacion: string;
      readonly parts: WeightParts;
    };

/**
 * The scenarios of an address, and a note for each that can't be shown. One of internal use carries no
 * order: it is found again with its weights, on the very release that it was frozen on.
 */
export function readFrozen(
  params: Params,
  evidence: Evidence,
  context: PriorityContext,
): { readonly kept: FrozenInAddress; readonly notas: readonly ScenarioNote[] } {
  const notas: ScenarioNote[] = [];
  const read = (name: string): SealedScenario | null => {
    const text = params.get(name) || null;
    if (text === null) return null;
    const found = parseFrozen(text, context.publicacion);
    if ('refusal' in found) {
      notas.push({ kind: 'escenario', why: found.refusal });
      return null;
    }
    if ('orden' in found) return found;
    if (found.publicacion !== context.publicacion) {
      notas.push({
        kind: 'escenario_de_otra',
        publicacion: found.publicacion,
        parts: found.parts,
      });
      return null;
    }
    const weights = weightsOfParts(withSuccessors(found.parts));
    return { ...found, orden: scoredPlaces(prioritise(evidence, weights)) };
  };
  const kept = { first: read('congelado'), second: read('contra') };
  return { kept, notas: distinctNotes(notas) };
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
  const parts = withSuccessors(frozen.parts);
  const weighed = WEIGHED_IDS.filter((id) => (parts[id] ?? 0) > 0);
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
    caution:
      lostCriteriaSentence(
        lost.map((id) => criterionWords(id).name),
        weighed.length,
      ) ?? (hasRetired(frozen.parts) ? ONE_DATUM : null),
  };
}

/** «Hogar, congelado 3f9a01c2» */
export function titleOf({ preset, hash }: SealedScenario): string {
  return scenariosWords.frozen(
    preset === null ? OWN_WEIGHTS : PRESET_NAMES[preset],
    hash.slice(0, 8),
  );
}
