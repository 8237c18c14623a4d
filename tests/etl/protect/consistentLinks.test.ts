/** Which years of two releases a reader can still tie, where reports were taken back. */
import { beforeAll, describe, expect, it } from 'vitest';
import type { Highs } from 'highs';
import { consistent } from '../../../scripts/etl/solve/consistentLinks';
import { SystemBuilder, type CellKind, type System } from '../../../scripts/etl/cells/model';
import type { Suppression } from '../../../scripts/etl/count/observation';
import { loadSolver } from '../../../scripts/etl/solve/solver';
import { fits } from '../../../scripts/etl/solve/wholeCounts';
import { wrongSolver } from './otherSolvers';

const K = 5;
let highs: Highs;
beforeAll(async () => {
  highs = await loadSolver();
});

type Cell = readonly [CellKind, number, Suppression?];
type Link = readonly [addsIn: number, total: number, ...parts: readonly number[]];

function linked(cells: readonly Cell[], links: readonly Link[]): System {
  const builder = new SystemBuilder();
  cells.forEach(([kind, value], at) => builder.add({ kind, value, name: `celda ${at}` }));
  for (const [addsIn, total, ...parts] of links) builder.relate(total, parts, false, addsIn);
  return builder.close();
}

const found = (cells: readonly Cell[], links: readonly Link[], solver = highs) => {
  const system = linked(cells, links);
  const hidden = cells.map(([, , suppression]) => suppression ?? 'ninguna');
  const { bounds, counts, system: kept } = consistent(solver, system, hidden, K);
  expect(fits(kept, bounds, counts)).toBe(true);
  return { bounds, kept, years: kept.relations.map(({ addsIn }) => addsIn), system };
};

describe('the years of two releases', () => {
  // A total then and now, and what was reported since: of one year, and of another.
  const years = (then: number, before: number): readonly Cell[] => [
    ['public', 9],
    ['public', then],
    ['rest', 0],
    ['public', 7],
    ['public', before],
    ['rest', 0],
  ];
  const LINKS: readonly Link[] = [
    [2020, 0, 1, 2],
    [2019, 3, 4, 5],
  ];

  it('are all tied where nothing contradicts it', () => {
    const { kept, system } = found(years(8, 7), LINKS);
    expect(kept).toBe(system);
  });

  it('are tied but for those in which reports were taken back', () => {
    expect(found(years(10, 7), LINKS).years).toEqual([2019]);
    expect(found(years(8, 8), LINKS).years).toEqual([2020]);
    expect(found(years(10, 8), LINKS).years).toEqual([]);
  });

  it('are tied the earlier first, where two contradict one another', () => {
    const cells: readonly Cell[] = [
      ['published', 3, 'primaria'],
      ['public', 3],
      ['public', 4],
    ];
    const links: readonly Link[] = [
      [2020, 1, 0],
      [2019, 2, 0],
    ];
    const { years: tied, bounds } = found(cells, links);
    expect(tied).toEqual([2019]);
    expect(bounds[0]).toEqual({ least: 4, greatest: 4 });
  });

  it('are not tied where no sum alone contradicts it, but all together do', () => {
    // a + b = 5, and in that year a = b: no whole numbers are.
    const cells: readonly Cell[] = [
      ['public', 5],
      ['published', 2, 'complementaria'],
      ['published', 3, 'complementaria'],
    ];
    expect(
      found(cells, [
        [0, 0, 1, 2],
        [2019, 1, 2],
      ]).years,
    ).toEqual([0]);
  });
});

describe('numbers that contradict one another in one release', () => {
  const cells: readonly Cell[] = [
    ['public', 5],
    ['published', 6],
    ['published', 1, 'complementaria'],
  ];

  it('are refused, with years to leave out or without', () => {
    expect(() => found(cells, [[0, 0, 1, 2]])).toThrow(/se contradicen/);
    expect(() =>
      found(cells, [
        [0, 0, 1, 2],
        [2019, 2, 2],
      ]),
    ).toThrow(/se contradicen/);
  });
});

describe('a solver that does not find the counts that there are', () => {
  const cells: readonly Cell[] = [
    ['public', 9],
    ['published', 4, 'complementaria'],
    ['published', 5, 'complementaria'],
    ['told', 4, 'complementaria'],
    ['rest', 0],
  ];
  const links: readonly Link[] = [
    [0, 0, 1, 2],
    [2019, 1, 3, 4],
  ];

  it('unties nothing: what a reader knows is not forgotten', () => {
    expect(found(cells, links).years).toEqual([0, 2019]);
    // At first alone: without that year it would find some.
    let asked = 0;
    const solver = wrongSolver(highs, (values) => {
      asked += 1;
      return asked > 2 ? values : values.map((value) => value + 1);
    });
    expect(() => found(cells, links, solver)).toThrow(/No se hallaron cuentas enteras/);
  });
});
