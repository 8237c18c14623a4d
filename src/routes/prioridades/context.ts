/** What a view of weights can be, in this release. */
import type { Evidence } from '$lib/answers/priority/evidence';
import { presetWeights, type PresetId } from '$lib/answers/priority/presets';
import type { PriorityContext } from '$lib/view/priority';
import { toParts, type WeightParts } from '$lib/view/weightParts';

export function priorityContext(evidence: Evidence, publicacion: string): PriorityContext {
  const parts = (preset: PresetId): WeightParts | null => {
    const weights = presetWeights(preset, evidence);
    return weights === null ? null : toParts(weights);
  };
  return {
    criteria: evidence.criteria.map(({ id }) => id),
    presets: {
      iguales: parts('iguales'),
      hogar: parts('hogar'),
      espacio: parts('espacio'),
      ninas: parts('ninas'),
    },
    publicacion,
  };
}
