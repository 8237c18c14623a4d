/** What all releases together give away already: the new one alone must not. */
import { expect, it } from 'vitest';
import { examine } from '../../../scripts/etl/audit/audit';
import type { CellPeriod } from '../../../scripts/etl/cells/vintages';
import type { PublishedObservation } from '../../../scripts/etl/count/observation';
import { protectObservations } from '../../../scripts/etl/protect/protect';
import { ALCALDIA, COLONIAS, printed, rowAt } from './inventedRows';
import { PUBLIC, release } from './inventedRelease';

const [ONE, TWO] = COLONIAS;
const YEARS = ['2019-01-01', '2020-01-01', '2021-01-01'] as const;
const NEW = YEARS[2];

const year = (start: string, one: number, two: number) => [
  rowAt('abuso_sexual', ALCALDIA, 'anio', start, one + two + 3),
  rowAt('abuso_sexual', ONE, 'anio', start, one),
  rowAt('abuso_sexual', TWO, 'anio', start, two),
];
const carried = [...year(YEARS[0], 9, 20), ...year(YEARS[1], 12, 21)];
const rows = [
  ...carried,
  ...year(NEW, 11, 22),
  rowAt('abuso_sexual', ONE, 'trienio', YEARS[0], 9 + 12 + 11),
  rowAt('abuso_sexual', TWO, 'trienio', YEARS[0], 20 + 21 + 22),
];

const isHidden = ({ clave, periodo }: (typeof rows)[number]) =>
  clave === ONE && periodo === YEARS[0];
const shown: readonly PublishedObservation[] = printed(
  carried,
  carried.map(() => 'ninguna'),
);
const hides = printed(
  carried,
  carried.map((row) => (isHidden(row) ? 'complementaria' : 'ninguna')),
);
const vintageOf = ({ periodo_tipo, periodo }: CellPeriod) => ({
  edicion: periodo_tipo === 'anio' && periodo !== NEW ? 'antes' : 'ahora',
  corte: null,
});

it.each([
  ['the last release hides it', [release(hides, 'antes')]],
  ['one before it printed it', [release(shown, 'antes'), release(hides, 'antes')]],
])('a hidden count of a carried year is in no new sum by itself where %s', async (_, earlier) => {
  const options = { ...PUBLIC, earlier, editionOf: () => 'ahora', vintageOf };
  const statuses = await protectObservations(rows, options);
  const own = { ...release(printed(rows, statuses), 'ahora'), vintageOf };
  expect(statuses.slice(0, carried.length)).toEqual(hides.map(({ supresion }) => supresion));
  expect((await examine(own)).recovered).toEqual([]);
  expect(statuses.slice(carried.length)).toContain('complementaria');
});
