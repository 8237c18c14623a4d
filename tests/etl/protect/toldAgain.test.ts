/** What is told once more, at another cut, is hidden where it must be, and not for having been so. */
import { expect, it } from 'vitest';
import { examine } from '../../../scripts/etl/audit/audit';
import { protectObservations } from '../../../scripts/etl/protect/protect';
import { ALCALDIA, COLONIAS, printed, rowAt } from './inventedRows';
import { PUBLIC, release } from './inventedRelease';

const rowsOf = (whole: number, one: number, other: number) => [
  rowAt('violencia_familiar', ALCALDIA, 'anio', '2019-01-01', whole),
  rowAt('violencia_familiar', COLONIAS[0], 'anio', '2019-01-01', one),
  rowAt('violencia_familiar', COLONIAS[1], 'anio', '2019-01-01', other),
];

it('is printed where it has grown beyond what must be hidden, and tells nothing of what it was', async () => {
  const then = release(printed(rowsOf(20, 12, 3), ['ninguna', 'ninguna', 'primaria']), 'a');
  const now = rowsOf(30, 14, 9);
  const options = { ...PUBLIC, earlier: [then], editionOf: () => 'b' };
  const statuses = await protectObservations(now, options);
  expect(statuses).toEqual(['ninguna', 'ninguna', 'ninguna']);
  const { recovered } = await examine(release(printed(now, statuses), 'b'), [then]);
  expect(recovered).toEqual([]);
});
