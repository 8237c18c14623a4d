/** Breaks of a series in the year in which alcaldías are compared. */
import { expect, it } from 'vitest';
import { breaksWithin } from '$features/peers/answers/breaksWithin';
import { periodOf } from '../../../lib/period/periodOf';

it.each([
  ['2019', ['violencia_familiar'], []],
  ['2020', ['violencia_familiar'], ['confinamiento_2020']],
  ['2020', ['violencia_familiar', 'tentativa_feminicidio'], ['confinamiento_2020']],
  // From its first month on a year counts one thing.
  ['2021', ['tentativa_feminicidio', 'violencia_feminicida'], []],
  ['2019-2021', ['violencia_familiar'], ['confinamiento_2020']],
  ['2019-2021', ['tentativa_feminicidio'], ['confinamiento_2020', 'tentativa_2021']],
  ['2023', ['violencia_familiar', 'feminicidio'], []],
] as const)('%s of %j: %j', (texto, indicadores, breaks) => {
  expect(breaksWithin(periodOf(texto), indicadores)).toEqual(breaks);
});
