import { expect, it } from 'vitest';
import { coloniaPair } from '$lib/answers/coloniaPair';
import { completePeriods } from '$lib/period/period';

const SIX_YEARS = completePeriods('2019-01-01', '2024-07-01');
const EIGHT_YEARS = completePeriods('2016-01-01', '2024-07-01');

const years = {
  tipo: 'anio',
  before: { first: '2022-01-01', last: '2022-12-01' },
  after: { first: '2023-01-01', last: '2023-12-01' },
};
it.each([
  ['trimestre', SIX_YEARS, years],
  ['anio', SIX_YEARS, years],
  ['anio', completePeriods('2023-01-01', '2024-07-01'), 'sin_dos_anios'],
  ['anio', completePeriods('2024-01-01', '2024-07-01'), 'sin_dos_anios'],
  ['trienio', SIX_YEARS, 'sin_dos_trienios'],
  [
    'trienio',
    EIGHT_YEARS,
    {
      tipo: 'trienio',
      before: { first: '2018-01-01', last: '2020-12-01' },
      after: { first: '2021-01-01', last: '2023-12-01' },
    },
  ],
  ['ninguno', EIGHT_YEARS, 'no_publicado'],
] as const)('by %s', (grain, complete, pair) => {
  expect(coloniaPair(grain, complete)).toEqual(pair);
});
