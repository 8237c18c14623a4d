import { expect, it } from 'vitest';
import { CRITERION_IDS, isCriterionId } from '$features/priorities/answers/criteria';
import { isPresetId, PRESET_IDS } from '$features/priorities/answers/presets';

it('knows the criteria and the presets, and no others', () => {
  expect(CRITERION_IDS.filter(isCriterionId)).toEqual([...CRITERION_IDS]);
  expect(PRESET_IDS.filter(isPresetId)).toEqual([...PRESET_IDS]);
  const strange = ['', 'hogares', 'Mujeres', 'familiar', 'tasa'];
  expect(strange.filter(isCriterionId)).toEqual([]);
  expect(strange.filter(isPresetId)).toEqual([]);
});
