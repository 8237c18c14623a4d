import { expect, it } from 'vitest';
import { AMONG, divisorControl, HUNDRED_THOUSAND, PER_YEAR } from '$lib/words/es/divisorWords';

it('calls who is there by day an estimate wherever there is room to', () => {
  expect(AMONG).toEqual({
    mujeres: 'entre las mujeres que viven ahí',
    ambiente: 'entre la gente que está ahí de día (una estimación)',
  });
  expect(PER_YEAR).toEqual({
    mujeres: '100,000 mujeres residentes al año',
    ambiente: '100,000 personas presentes de día (estimación) al año',
  });
  expect(divisorControl).toEqual({
    label: 'Dividir entre',
    options: { mujeres: 'mujeres residentes', ambiente: 'gente presente de día (estimación)' },
  });
});

it('says after a rate whom it is of', () => {
  expect(HUNDRED_THOUSAND).toEqual({
    mujeres: '100,000 mujeres',
    ambiente: '100,000 personas presentes',
  });
});
