/** A colonia with every case of its alcaldía, whose months are public. */
import { describe, expect, it } from 'vitest';
import { audit } from '../../../scripts/etl/protect/audit';
import type { Observation, Status } from '../../../scripts/etl/count/observation';
import { protectObservations } from '../../../scripts/etl/protect/protect';
import { catalogueRules } from '../../../scripts/etl/protect/publication';
import { ALCALDIA, COLONIAS, alcaldiaOf, printed, rowAt } from './inventedRows';

const OPTIONS = { k: 5, profile: 'publico', alcaldiaOf, indicators: catalogueRules } as const;
const STRUCTURE = { alcaldiaOf, parentOf: catalogueRules.parentOf };

/** Abuse by year and its months in the alcaldía; `elsewhere` of them in the other colonia. */
const rows = (months: readonly number[], elsewhere: number): readonly Observation[] => {
  const whole = months.reduce((a, b) => a + b, 0);
  return [
    ...months.map((n, month) => rowAt('abuso_sexual', ALCALDIA, 'mes', `2019-0${month + 1}-01`, n)),
    rowAt('abuso_sexual', ALCALDIA, 'anio', '2019-01-01', whole),
    rowAt('abuso_sexual', COLONIAS[0], 'anio', '2019-01-01', whole - elsewhere),
    rowAt('abuso_sexual', COLONIAS[1], 'anio', '2019-01-01', elsewhere),
  ];
};

const recoverable = async (all: readonly Observation[], statuses: readonly Status[]) => {
  const observaciones = printed(all, statuses);
  return (await audit({ observaciones, horarios: [], k: 5, structure: STRUCTURE })).recuperables;
};

describe('a colonia with every case of its alcaldía', () => {
  it('is hidden where the months of the alcaldía, and so its own, are small', async () => {
    const all = rows([3, 6], 0);
    expect(
      await recoverable(
        all,
        all.map(() => 'ninguna'),
      ),
    ).toBe(1);
    const statuses = await protectObservations(all, OPTIONS);
    expect(statuses.slice(-2)).toEqual(['complementaria', 'ninguna']);
    expect(await recoverable(all, statuses)).toBe(0);
  });

  it.each([
    ['its months are not small', rows([9, 6], 0)],
    ['another has some', rows([3, 9], 6)],
  ])('is printed where %s', async (_, all) => {
    const statuses = await protectObservations(all, OPTIONS);
    expect(new Set(statuses)).toEqual(new Set(['ninguna']));
  });
});
