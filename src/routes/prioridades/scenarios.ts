/** The frozen scenarios of an address, and what each is held against. */
import { compareScenarios, type ScenarioComparison } from '$lib/answers/priority/compareScenarios';
import type { Priority } from '$lib/answers/priority/prioritise';
import { PRESET_NAMES, OWN_WEIGHTS } from '$lib/text/criterionWords';
import { parseFrozen, printFrozen, seal, type SealedScenario } from '$lib/view/frozenScenario';
import { printPriority, type PriorityView } from '$lib/view/priority';
import type { Params } from '$lib/view/view';
import { SEED } from './ask';

export interface FrozenInAddress {
  readonly first: SealedScenario | null;
  readonly second: SealedScenario | null;
  /** Whether something that should be a scenario is none. */
  readonly broken: boolean;
}

export function readFrozen(params: Params): FrozenInAddress {
  const [first, second] = ['congelado', 'contra'].map((name) => {
    const text = params.get(name) || null;
    return { scenario: text === null ? null : parseFrozen(text), asked: text !== null };
  });
  return {
    first: first?.scenario ?? null,
    second: second?.scenario ?? null,
    broken: [first, second].some((each) => each?.asked === true && each.scenario === null),
  };
}

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

export function scoredPlaces({ order }: Priority) {
  return order.map(({ clave, score }) => ({ clave, puntaje: Math.round(score * 1000) }));
}

/** The other side of a comparison. */
export interface Beside {
  readonly title: string;
  readonly publicacion: string;
  /** Null where it is not frozen. */
  readonly hash: string | null;
  readonly comparison: ScenarioComparison;
}

export function besideFrozen(frozen: SealedScenario, other: SealedScenario): Beside {
  return {
    title: titleOf(other),
    publicacion: other.publicacion,
    hash: other.hash,
    comparison: compareScenarios(frozen.orden, other.orden),
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
  };
}

/** «Hogar, congelado 3f9a01c2» */
export function titleOf({ preset, hash }: SealedScenario): string {
  return `${preset === null ? OWN_WEIGHTS : PRESET_NAMES[preset]}, congelado ${hash.slice(0, 8)}`;
}
