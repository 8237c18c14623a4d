/** The parts of a system in which moves are sought first. */
import { describe, expect, it } from 'vitest';
import { EVERYWHERE, SystemBuilder, districtsOf, isWithin } from '../../../scripts/etl/cells/model';

function inDistricts(...districts: readonly number[]) {
  const builder = new SystemBuilder();
  districts.forEach((district, cell) =>
    builder.add({ kind: 'published', value: 9, name: `celda ${cell}`, district }),
  );
  return builder.close();
}

describe('the districts of a system', () => {
  it('are each of its parts in order, and the whole at last', () => {
    expect(districtsOf(inDistricts(1, EVERYWHERE, 0, 1))).toEqual([0, 1, undefined]);
    expect(districtsOf(inDistricts(2020, 0, 2019))).toEqual([0, 2019, 2020, undefined]);
  });

  it('are the whole alone where there is but one', () => {
    expect(districtsOf(inDistricts(1, 1, EVERYWHERE))).toEqual([undefined]);
    expect(districtsOf(inDistricts())).toEqual([undefined]);
  });

  it('hold their own cells and those that lie in all', () => {
    const system = inDistricts(0, 1, EVERYWHERE);
    const within = (district?: number) =>
      [0, 1, 2].filter((cell) => isWithin(system, cell, district));
    expect(within(0)).toEqual([0, 2]);
    expect(within(1)).toEqual([1, 2]);
    expect(within()).toEqual([0, 1, 2]);
  });
});
