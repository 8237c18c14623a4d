/** Of several alcaldías, each is protected and attacked by itself, and all are handed over at once. */
import { afterEach, expect, it, vi } from 'vitest';
import { examine } from '../../../scripts/etl/audit/audit';
import { protectObservations } from '../../../scripts/etl/protect/protect';
import * as threads from '../../../scripts/etl/solve/threads/solveAll';
import type { Task } from '../../../scripts/etl/solve/threads/task';
import type { Observation } from '../../../scripts/etl/count/observation';
import { PUBLIC, release } from './inventedRelease';
import { ALCALDIA, printed, rowsOf, type Cases } from './inventedRows';

vi.mock(import('../../../scripts/etl/solve/threads/solveAll'), { spy: true });
afterEach(() => {
  vi.clearAllMocks();
});

const ALCALDIAS = ['09097', '09098', ALCALDIA];

const casesOf = (more: number): readonly Cases[] =>
  ['2019-01-01', '2020-04-01', '2021-10-01'].map((trimestre, nth) => ({
    indicador: 'violencia_familiar',
    trimestre,
    enColonias: [3 + nth + more, 12 + more],
    sinColonia: 1,
  }));

/** The same counts in every alcaldía, each with two colonias of its own. */
const cityOf = (cases: readonly Cases[]): readonly Observation[] =>
  ALCALDIAS.flatMap((alcaldia) =>
    rowsOf(cases, { violencia_familiar: ['violencia_familiar'] }).map((row) => ({
      ...row,
      clave: row.clave.replace(ALCALDIA, alcaldia),
    })),
  );

/** The alcaldías of each system of each call, by the keys in the names of its cells. */
const handedOver = () =>
  vi.mocked(threads.solveAll).mock.calls.map(([tasks]) =>
    tasks.map(({ system }: Task) => {
      const keys = system.names.flatMap((name) => /\b0909[789]/.exec(name)?.[0] ?? []);
      return [...new Set(keys)].join(' ');
    }),
  );

it('holds no cell of another alcaldía, of this release or of those before it', async () => {
  const before = cityOf(casesOf(0));
  const old = release(printed(before, await protectObservations(before, PUBLIC)), 'enero');
  expect(handedOver()).toEqual([ALCALDIAS]);
  vi.clearAllMocks();

  const rows = cityOf(casesOf(1));
  const statuses = await protectObservations(rows, { ...PUBLIC, earlier: [old] });
  expect(handedOver()).toEqual([ALCALDIAS]);
  vi.clearAllMocks();

  const { report } = await examine(release(printed(rows, statuses), 'febrero'), [old]);
  // Alone; and both editions together.
  expect(handedOver()).toEqual([ALCALDIAS, ALCALDIAS]);
  expect(report.recuperables).toBe(0);
  expect(report.suprimidas_primarias).toBeGreaterThan(0);
});

it('is attacked once where earlier releases print nothing of its colonias', async () => {
  const [first = ''] = ALCALDIAS;
  const before = cityOf(casesOf(0)).filter(
    ({ clave, nivel }) => nivel === 'alcaldia' || clave.startsWith(first),
  );
  const old = release(printed(before, await protectObservations(before, PUBLIC)), 'enero');
  const rows = cityOf(casesOf(1));
  const statuses = await protectObservations(rows, { ...PUBLIC, earlier: [old] });
  vi.clearAllMocks();
  await examine(release(printed(rows, statuses), 'febrero'), [old]);
  const [alone = [], together = []] = handedOver();
  expect(alone).toEqual(ALCALDIAS);
  // That of which both tell; totals of whole alcaldías alone hide nothing.
  expect(together).toEqual([first]);
});
