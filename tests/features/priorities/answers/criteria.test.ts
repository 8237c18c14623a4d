import { expect, it } from 'vitest';
import {
  CRITERION_IDS,
  isCriterionId,
  SUCCESSORS,
  WEIGHED_IDS,
} from '$features/priorities/answers/criteria';
import { isPresetId, PRESET_IDS } from '$features/priorities/answers/presets';

it('knows the criteria and the presets, and no others', () => {
  expect(CRITERION_IDS.filter(isCriterionId)).toEqual([...CRITERION_IDS]);
  expect(PRESET_IDS.filter(isPresetId)).toEqual([...PRESET_IDS]);
  const strange = ['', 'hogares', 'Mujeres', 'familiar', 'tasa'];
  expect(strange.filter(isCriterionId)).toEqual([]);
  expect(strange.filter(isPresetId)).toEqual([]);
});

it('weighs one criterion of each datum, which has the weight that an older address gives to another', () => {
  expect(WEIGHED_IDS).toEqual([
    'familiar_tasa',
    'familiar_cambio',
    'sexual_tasa',
    'sexual_cambio',
    'distancia',
    'mujeres_por_servicio',
    'mujeres',
    'ninas',
    'ambiente',
  ]);
  expect(SUCCESSORS).toEqual({
    familiar_carga: 'familiar_tasa',
    familiar_excedencia: 'familiar_tasa',
    sexual_carga: 'sexual_tasa',
    sexual_excedencia: 'sexual_tasa',
  });
});
