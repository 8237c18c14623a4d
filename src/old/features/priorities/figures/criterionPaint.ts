/** How the part of each criterion is filled: by what it is about, never by colour alone. */
import { WEIGHED_IDS, type CriterionId } from '../answers/criteria';
import { CRITERION_GROUPS, criterionWords, type CriterionGroup } from '../words/es/criterionWords';

/** Neighbours of one group take turns, so that their border is seen. */
const FILLS: Readonly<Record<CriterionGroup, readonly [string, string]>> = {
  familiar: ['var(--seq-4)', 'var(--seq-3)'],
  sexual: ['var(--seq-1)', 'var(--seq-2)'],
  ayuda: ['var(--ground-2)', 'var(--ground-2)'],
  gente: ['var(--rule-2)', 'var(--rule)'],
};

/** What is drawn over the fill: lines, dots or nothing. */
export type Texture = 'lineas' | 'puntos' | 'trama' | null;

export const TEXTURES: Readonly<Record<CriterionGroup, Texture>> = {
  familiar: null,
  sexual: 'lineas',
  ayuda: 'puntos',
  gente: null,
};

export function criterionFill(id: CriterionId): string {
  const { group } = criterionWords(id);
  const place = WEIGHED_IDS.filter((other) => criterionWords(other).group === group).indexOf(id);
  return FILLS[group][place % 2 === 0 ? 0 : 1];
}

export function groupFill(group: CriterionGroup): string {
  return FILLS[group][0];
}

/** Groups of the criteria given, in order. */
export function groupsOf(ids: readonly CriterionId[]): readonly CriterionGroup[] {
  return CRITERION_GROUPS.filter((group) => ids.some((id) => criterionWords(id).group === group));
}
