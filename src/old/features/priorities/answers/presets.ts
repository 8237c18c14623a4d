/** Weights to begin with: one for each track of the cabinet, and one that favours nothing. */
import { spearman } from '$old/lib/stats/order/spearman';
import type { Weights } from './criteria';
import type { Criterion, Evidence } from './evidence';

export const PRESET_IDS = ['iguales', 'hogar', 'espacio', 'ninas'] as const;
export type PresetId = (typeof PRESET_IDS)[number];

export function isPresetId(text: string): text is PresetId {
  return PRESET_IDS.some((id) => id === text);
}

/** In parts, of what the release has; the rest is shared among those left. How likely and for how many, alike. */
const PARTS: Readonly<Record<Exclude<PresetId, 'iguales' | 'ninas'>, Weights>> = {
  hogar: { familiar_tasa: 40, familiar_cambio: 10, mujeres: 40, distancia: 10 },
  espacio: { sexual_tasa: 45, sexual_cambio: 10, ambiente: 45 },
};

/** Two criteria whose orders agree this much say the same twice. */
const TWINS_FROM = 0.9;

/** The criteria, by place, in groups that say nearly the same as their first; each in one group. */
export function alikeIn(criteria: readonly Pick<Criterion, 'values'>[]): readonly number[][] {
  const groups: { readonly values: readonly number[]; readonly places: number[] }[] = [];
  for (const [place, { values }] of criteria.entries()) {
    const own = groups.find((group) => Math.abs(spearman(group.values, values)) >= TWINS_FROM);
    if (own === undefined) groups.push({ values, places: [place] });
    else own.places.push(place);
  }
  return groups.map(({ places }) => places);
}

/**
 * The preset's weights among the criteria that the release has, adding up to one. Of two that put the colonias in
 * nearly the same order, the first of the catalogue alone is weighed.
 * @returns null where the release has nothing to weigh for it: no ages by colonia, for one of girls
 */
export function presetWeights(
  preset: PresetId,
  { criteria }: Pick<Evidence, 'criteria'>,
): Weights | null {
  // Counts by age are published for the alcaldía alone.
  if (preset === 'ninas') return null;
  const asked = criteria.flatMap((criterion) => {
    const part = preset === 'iguales' ? 1 : (PARTS[preset][criterion.id] ?? 0);
    return part === 0 ? [] : [{ criterion, part }];
  });
  const groups = alikeIn(asked.map(({ criterion }) => criterion));
  const kept = groups.flatMap(([first]) => asked.filter((_, place) => place === first));
  const sum = kept.reduce((total, { part }) => total + part, 0);
  if (sum === 0) return null;
  return Object.fromEntries(kept.map(({ criterion, part }) => [criterion.id, part / sum]));
}
