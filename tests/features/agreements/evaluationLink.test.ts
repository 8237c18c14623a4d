import { describe, expect, it } from 'vitest';
import { departsFrom } from '$features/agreements/evaluationLink';
import { keys } from '../../coloniaKey';

const agreement = {
  id: 'A015',
  fecha: '2023-04',
  colonias: keys('centro', 'morelos'),
  indicadores: [],
};

describe('departsFrom', () => {
  it('is no departure where colonias and date are those of the agreement, in any order', () => {
    const asked = { colonias: keys('morelos', 'centro'), desde: '2023-04-01' };
    expect(departsFrom(agreement, asked)).toBe(false);
  });

  it.each([
    ['one colonia less', ['centro'], '2023-04-01'],
    ['one more', ['centro', 'morelos', 'maza'], '2023-04-01'],
    ['another', ['centro', 'maza'], '2023-04-01'],
    ['another date', ['centro', 'morelos'], '2022-04-01'],
  ])('is one with %s', (_, colonias, desde) => {
    expect(departsFrom(agreement, { colonias: keys(...colonias), desde })).toBe(true);
  });

  it('leaves to the reader what the agreement does not say', () => {
    const silent = { ...agreement, fecha: null, colonias: [] };
    expect(departsFrom(silent, { colonias: keys('maza'), desde: '2021-01-01' })).toBe(false);
  });
});
