import { CRITERION_IDS } from '../../answers/criteria';
import { PARTS, type WeightParts } from '../../weightParts';
import { criterionWords } from './criterionWords';
import { writeWeight } from './verdicts/priorityVerdict';

/** «Tasa suavizada de violencia familiar 25 % · Mujeres que viven ahí 75 %» */
export function weightsText(parts: WeightParts): string {
  return CRITERION_IDS.flatMap((id) => {
    const part = parts[id] ?? 0;
    return part === 0 ? [] : [`${criterionWords(id).name} ${writeWeight(part / PARTS)}`];
  }).join(' · ');
}
