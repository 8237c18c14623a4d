/** What a view of weights can be, in this release. */
import type { Evidence } from './answers/evidence';
import { presetWeights, type PresetId } from './answers/presets';
import type { PriorityContext } from './view';
import { toParts, type WeightParts } from './weightParts';

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
