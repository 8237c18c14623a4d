/** What the same files printed stays as it is; decided anew, it gives nothing away by itself. */
import { expect, it } from 'vitest';
import { examine } from '../../../scripts/etl/audit/audit';
import type { Status } from '../../../scripts/etl/count/observation';
import { protectObservations } from '../../../scripts/etl/protect/protect';
import { ALCALDIA, COLONIAS, printed, rowAt } from './inventedRows';
import { PUBLIC, release } from './inventedRelease';

const rowsIn = (periodo: string, whole: number, [a, b]: readonly [number, number]) => [
  rowAt('violencia_familiar', ALCALDIA, 'anio', periodo, whole),
  rowAt('violencia_familiar', COLONIAS[0], 'anio', periodo, a),
  rowAt('violencia_familiar', COLONIAS[1], 'anio', periodo, b),
];

/** The first year tells its small count; the second hides two that need no hiding. */
const ROWS = [...rowsIn('2019-01-01', 14, [12, 2]), ...rowsIn('2020-01-01', 90, [30, 40])];
const THEN: readonly Status[] = [
  ...(['ninguna', 'ninguna', 'primaria'] as const),
  ...(['ninguna', 'complementaria', 'complementaria'] as const),
];

const told = (statuses: readonly Status[], files = 'a') => release(printed(ROWS, statuses), files);

const decided = (isAnew: boolean, files = 'a') =>
  protectObservations(ROWS, { ...PUBLIC, earlier: [told(THEN)], editionOf: () => files, isAnew });

it('stays as it was printed, whatever it gives away', async () => {
  expect(await decided(false)).toEqual(THEN);
  const { recovered } = await examine(told(THEN));
  expect(recovered.map(({ isAlone }) => isAlone)).toEqual([true]);
});

it('is decided anew where it must be, and hides again what it hid', async () => {
  const anew = await decided(true);
  expect(anew.slice(0, 3)).toEqual(['ninguna', 'complementaria', 'primaria']);
  expect(anew.slice(3)).toEqual(THEN.slice(3));
  expect((await examine(told(anew))).recovered).toEqual([]);
  // What was printed of the same files is known beside it, for good: that is no matter of this release alone.
  const { recovered } = await examine(told(anew), [told(THEN)]);
  expect(recovered.map(({ isAlone, isPrinted }) => [isAlone, isPrinted])).toContainEqual([
    false,
    true,
  ]);
  expect(recovered.some(({ isAlone }) => isAlone)).toBe(false);
});

it('is nothing of what other files printed', async () => {
  expect(await decided(true, 'b')).toEqual(await decided(false, 'b'));
});
