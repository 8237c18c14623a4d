/** What all releases together give away already: the new one alone must not. */
import { expect, it } from 'vitest';
import { examine } from '../../../scripts/etl/audit/audit';
import type { CellPeriod } from '../../../scripts/etl/cells/vintages';
import type { PublishedObservation } from '../../../scripts/etl/count/observation';
import { protectObservations } from '../../../scripts/etl/protect/protect';
import { ALCALDIA, COLONIAS, printed, rowAt } from './inventedRows';
import { PUBLIC, release } from './inventedRelease';

const [ONE, TWO] = COLONIAS;
const BEFORE = '2018-01-01';
const YEARS = ['2019-01-01', '2020-01-01', '2021-01-01'] as const;
const NEW = YEARS[2];

const year = (start: string, one: number, two: number) => [
  rowAt('abuso_sexual', ALCALDIA, 'anio', start, one + two + 3),
  rowAt('abuso_sexual', ONE, 'anio', start, one),
  rowAt('abuso_sexual', TWO, 'anio', start, two),
];
const carried = [...year(BEFORE, 10, 19), ...year(YEARS[0], 9, 20), ...year(YEARS[1], 12, 21)];
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
/** Three years that were printed once, and are told no more. */
const sums = printed(
  [
    rowAt('abuso_sexual', ONE, 'trienio', BEFORE, 10 + 9 + 12),
    rowAt('abuso_sexual', TWO, 'trienio', BEFORE, 19 + 20 + 21),
  ],
  ['ninguna', 'ninguna'],
);
const listed = {
  name: `abuso_sexual, ${ONE}, anio ${YEARS[0]}, total, total, fgj_carpetas`,
  edition: 'antes',
};
const vintageOf = ({ periodo_tipo, periodo }: CellPeriod) => ({
  edicion:
    periodo !== NEW && !(periodo_tipo === 'trienio' && periodo === YEARS[0]) ? 'antes' : 'ahora',
  corte: null,
});

it.each([
  ['the last release hides it', [release(hides, 'antes')], []],
  ['one before it printed it', [release(shown, 'antes'), release(hides, 'antes')], []],
  [
    'sums of before give it away',
    [release([...hides, ...sums], 'antes'), release(hides, 'antes')],
    [listed],
  ],
])(
  'a hidden count of a carried year is in no new sum by itself where %s',
  async (_, earlier, revealed) => {
    const options = { ...PUBLIC, earlier, revealed, editionOf: () => 'ahora', vintageOf };
    const statuses = await protectObservations(rows, options);
    const own = { ...release(printed(rows, statuses), 'ahora'), vintageOf };
    expect(statuses.slice(0, carried.length)).toEqual(hides.map(({ supresion }) => supresion));
    expect((await examine(own)).recovered).toEqual([]);
    const told = statuses.slice(carried.length);
    expect(told).toContain('complementaria');
    expect(told).toContain('ninguna');
    // Of all together nothing but what was given away before.
    const { recovered } = await examine(own, earlier);
    expect(recovered.filter(({ name }) => name !== listed.name)).toEqual([]);
  },
);
