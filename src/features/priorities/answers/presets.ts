/** Weights to begin with: one for each track of the cabinet, and one that favours nothing. */
import type { CriterionId, Weights } from './criteria';
import type { Evidence } from './evidence';

export const PRESET_IDS = ['iguales', 'hogar', 'espacio', 'ninas'] as const;
export type PresetId = (typeof PRESET_IDS)[number];

export function isPresetId(text: string): text is PresetId {
  return PRESET_IDS.some((id) => id === text);
}

/** In parts, of what the release has; the rest is shared among those left. */
const PARTS: Readonly<Record<Exclude<PresetId, 'iguales' | 'ninas'>, Weights>> = {
  hogar: {
    familiar_carga: 30,
    familiar_tasa: 25,
    familiar_excedencia: 15,
    familiar_cambio: 10,
    mujeres: 10,
    distancia: 10,
  },
  espacio: {
    sexual_carga: 30,
    sexual_tasa: 25,
    sexual_excedencia: 15,
    sexual_cambio: 10,
    ambiente: 20,
  },
};

/**
 * The preset's weights among the criteria that the release has, adding up to one.
 * @returns null where the release has nothing to weigh for it: no ages by colonia, for one of girls
 */
export function presetWeights(
  preset: PresetId,
  { criteria }: Pick<Evidence, 'criteria'>,
): Weights | null {
  // Counts by age are published for the alcaldía alone.
  if (preset === 'ninas') return null;
  const parts = criteria.flatMap(({ id }): [CriterionId, number][] => {
    const part = preset === 'iguales' ? 1 : (PARTS[preset][id] ?? 0);
    return part === 0 ? [] : [[id, part]];
  });
  const sum = parts.reduce((total, [, part]) => total + part, 0);
  if (sum === 0) return null;
  return Object.fromEntries(parts.map(([id, part]) => [id, part / sum]));
}
